// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/tokenizer/piece_kind.h"
#include "engine/tokenizer/tokenizer.h"

#include <cstddef>
#include <memory>
#include <span>

namespace trilume::tokenizer {

struct Piece
{
    std::string text;
    float score;
    PieceKind kind;
};

// Reads a serialised SentencePiece model (`tokenizer.model`). Errors say what is wrong with the
// bytes; garbage of any kind is refused, never fatal. `otherEnds` join endTokens(); they may lie
// beyond the vocabulary.
[[nodiscard]] Result<std::unique_ptr<const Tokenizer>> loadSentencePiece(
    std::span<const std::byte> model,
    std::span<const TokenId> otherEnds = {});

// The whole vocabulary of such a model in id order, for the standard GGUF keys.
[[nodiscard]] Result<std::vector<Piece>> sentencePieceVocabulary(std::span<const std::byte> model);

} // namespace trilume::tokenizer
