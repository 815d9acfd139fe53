// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/json_text.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace trilume::app {

std::string jsonLine(const nlohmann::ordered_json& value)
{
    return value.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace);
}

std::size_t jsonDepth(std::string_view text, std::size_t most)
{
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool isInString = false;
    for (std::size_t i = 0; i < text.size() && deepest <= most; ++i) {
        const char sign = text[i];
        if (isInString) {
            i += sign == '\\' ? 1U : 0U; // the next one is part of the string, whatever it is
            isInString = sign != '"';
        } else if (sign == '"') {
            isInString = true;
        } else if (sign == '[' || sign == '{') {
            deepest = std::max(deepest, ++depth);
        } else if ((sign == ']' || sign == '}') && depth > 0) {
            --depth;
        }
    }
    return deepest;
}

} // namespace trilume::app
