// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/generate/answer_text.h"
#include "engine/tokenizer/tokenizer.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace trilume::generate {

// Where in the ids behind an assistant's prefix the text of the answer lies.
struct AnswerPlace
{
    std::size_t begin = 0; // behind thoughts, and ends of lines that belong to neither
    std::size_t end = 0;
    std::size_t kept = 0; // with the beginning of a character behind it
};

// Nothing where no ids in a row are just this text: a thought is in the middle of it, or a token is
// one part text and one part tag or stop string.
[[nodiscard]] std::optional<AnswerPlace> placeOf(std::string_view text,
                                                 std::span<const TokenId> ids,
                                                 const tokenizer::Tokenizer& tokenizer,
                                                 std::optional<ThoughtReading> thoughts);

} // namespace trilume::generate
