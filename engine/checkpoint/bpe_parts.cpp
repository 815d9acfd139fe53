// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/bpe_parts.h"

#include "engine/checkpoint/message_text.h"

#include <algorithm>
#include <array>
#include <string>

namespace trilume::checkpoint {

namespace {

constexpr std::array<std::string_view, 4> kNamesOfEnds = {"<|im_end|>", "<|eot_id|>",
                                                          "<|end_of_text|>", "<|endoftext|>"};

} // namespace

std::optional<tokenizer::BpeMerge> splitMerge(std::string_view text)
{
    const std::size_t space = text.find(' ');
    if (space == 0 || space == std::string_view::npos || space + 1 == text.size()
        || text.find(' ', space + 1) != std::string_view::npos) {
        return std::nullopt;
    }
    return tokenizer::BpeMerge{std::string(text.substr(0, space)),
                               std::string(text.substr(space + 1))};
}

std::optional<TokenId> findControlPiece(const tokenizer::BpeDescription& description,
                                        std::string_view text)
{
    for (std::size_t id = 0; id < description.pieces.size(); ++id) {
        const tokenizer::BpePiece& piece = description.pieces[id];
        if (piece.kind == tokenizer::PieceKind::Control && piece.text == text) {
            return static_cast<TokenId>(id);
        }
    }
    return std::nullopt;
}

void addEnd(tokenizer::BpeDescription& description, TokenId id, std::string_view source)
{
    const bool isThere = std::any_of(description.ends.begin(), description.ends.end(),
                                     [id](const tokenizer::BpeEnd& end) { return end.id == id; });
    if (!isThere) {
        description.ends.push_back({id, std::string(source)});
    }
}

void completeEnds(tokenizer::BpeDescription& description)
{
    for (const std::string_view name : kNamesOfEnds) {
        if (const std::optional<TokenId> id = findControlPiece(description, name)) {
            addEnd(description, *id, quotedName(name));
        }
    }
    const auto count = static_cast<TokenId>(description.pieces.size());
    const auto first =
        std::find_if(description.ends.begin(), description.ends.end(),
                     [count](const tokenizer::BpeEnd& end) { return end.id < count; });
    if (!description.endOfText && first != description.ends.end()) {
        description.endOfText = first->id;
    }
}

} // namespace trilume::checkpoint
