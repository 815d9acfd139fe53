// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace trilume::checkpoint {

// A name from a file, safe to print: in double quotes, control bytes and broken UTF-8 as \xNN, long
// ones cut.
[[nodiscard]] std::string quotedName(std::string_view name);

// "\"a\" or \"b\"": for what could have been there; at least one.
[[nodiscard]] Sentence::Argument anyOf(std::span<const std::string_view> names);

// "[2048, 1024]"
[[nodiscard]] std::string shapeText(std::span<const std::uint64_t> dimensions);

// "source: field: problem." as every parser here reports. A field is a key of the file, or words
// for what has none.
[[nodiscard]] Error corrupt(std::string_view source,
                            const Sentence::Argument& field,
                            const Sentence& problem);
[[nodiscard]] Error unsupported(std::string_view source,
                                const Sentence::Argument& field,
                                const Sentence& problem);

// A model of another kind than those that run here; `field` says what it is.
[[nodiscard]] Error otherModel(std::string_view source,
                               std::string_view field,
                               std::string_view found,
                               const Sentence::Argument& known);

// The field of a tensor.
[[nodiscard]] Sentence tensorNamed(std::string_view name);

// An error of another layer, with the place it concerns before it: "source: message."
[[nodiscard]] Error within(std::string_view source, const Error& error);

} // namespace trilume::checkpoint
