// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace trilume::app {

// One line to everybody: all that is not ASCII is written as \uXXXX, because some readers of event
// streams end a line at U+2028, U+0085 and others of that kind. Bytes that are no text become
// U+FFFD.
[[nodiscard]] std::string jsonLine(const nlohmann::ordered_json& value);

// How deep brackets are nested, as far as `most` + 1; those in strings do not count. Looks at
// nothing else, so it is for before a parser that would build it all.
[[nodiscard]] std::size_t jsonDepth(std::string_view text, std::size_t most);

} // namespace trilume::app
