// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/tokenizer/sentencepiece_tokenizer.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace trilume::tokenizer {

// The parts of a serialised SentencePiece model (a protobuf message) that encoding depends on,
// checked. The library gets these parts written anew and never the file's own bytes: it trusts what
// it is given, and with a crafted file reads beyond its arrays, ends the process or runs for hours.
struct SentencePieceModel
{
    enum class Algorithm
    {
        Unigram = 1,
        Bpe = 2,
    };

    std::vector<Piece> pieces;
    Algorithm algorithm = Algorithm::Unigram;
    bool hasByteFallback = false;
    bool hasWhitespaceSuffix = false;
    std::string beginPiece = "<s>";
    std::string endPiece = "</s>";
    std::string unknownSurface = " \xE2\x81\x87 "; // what an unknown piece looks like in a text
    std::string charsmap;                          // of the normaliser, empty: none
    bool addsDummyPrefix = true;
    bool removesExtraWhitespace = true;
    bool escapesWhitespace = true;
};

[[nodiscard]] Result<SentencePieceModel> parseSentencePieceModel(std::span<const std::byte> bytes);

// The same model as a protobuf message without anything that parseSentencePieceModel did not check.
[[nodiscard]] std::string serialise(const SentencePieceModel& model);

// The library walks the normaliser's double-array trie without looking at its size: every step it
// could take, for any text, must stay inside.
[[nodiscard]] Status checkCharsmap(std::string_view charsmap);

} // namespace trilume::tokenizer
