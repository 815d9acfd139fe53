// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace trilume::checkpoint {

struct JsonLimits
{
    std::size_t depth = 16;
    std::size_t values = 1U << 20U;
};

// Who wrote a text: Python's files may hold NaN and Infinity (python_numbers_p.h).
enum class JsonDialect
{
    Standard = 1,
    Python = 2,
};

// A JSON object, read strictly: a member that appears twice in an object, nesting deeper and more
// values than the limits are refused, as is whatever is no JSON. `source` names the text in
// messages.
[[nodiscard]] Result<nlohmann::json> parseJsonObject(std::string_view text,
                                                     const Sentence::Argument& source,
                                                     const JsonLimits& limits = {},
                                                     JsonDialect dialect = JsonDialect::Standard);

// For messages that say what was found: numbers, texts, true, false and null as they stand (long
// ones cut), "an object", "an array".
[[nodiscard]] Sentence::Argument jsonShown(const nlohmann::json& value);

} // namespace trilume::checkpoint
