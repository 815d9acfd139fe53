// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenizer/byte_bpe/bpe_description.h"

#include <optional>
#include <string_view>

// What the readers of both kinds of files put into a description of a byte-level BPE alike.
namespace trilume::checkpoint {

// "Ġ the": two pieces with one space between; nothing for any other text.
[[nodiscard]] std::optional<tokenizer::BpeMerge> splitMerge(std::string_view text);

// The id of the control piece of that text.
[[nodiscard]] std::optional<TokenId> findControlPiece(const tokenizer::BpeDescription& description,
                                                      std::string_view text);

// Adds a token that ends a text, once: the first source counts.
void addEnd(tokenizer::BpeDescription& description, TokenId id, std::string_view source);

// After the ends that the files tell: adds the control pieces that end a turn or a text wherever
// there are pieces of these names, which files forget to tell, and chooses an end of text where no
// file has.
void completeEnds(tokenizer::BpeDescription& description);

} // namespace trilume::checkpoint
