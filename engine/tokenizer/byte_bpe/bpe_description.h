// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/tokenizer/piece_kind.h"

#include <optional>
#include <string>
#include <vector>

namespace trilume::tokenizer {

// How a text is cut before pieces are merged. Files name these rules or write them as regular
// expressions; here they are code (text_splitter_p.h).
enum class BpeSplitter
{
    Gpt2 = 1,
    Qwen2 = 2,  // digits one by one
    Llama3 = 3, // digits in threes; Falcon's newer models too
};

// As the vocabulary writes it: bytes in the printable alphabet (byte_alphabet_p.h) where it is
// Normal, plain text in the other kinds.
struct BpePiece
{
    std::string text;
    PieceKind kind = PieceKind::Normal;
};

struct BpeMerge
{
    std::string left;
    std::string right;
};

// A token that ends a text, and who says so: a key, a file and its field, or the token's own name.
struct BpeEnd
{
    TokenId id = 0;
    std::string source;
};

// A byte-level BPE vocabulary, whatever file it comes from.
struct BpeDescription
{
    std::vector<BpePiece> pieces; // by id
    std::vector<BpeMerge> merges; // the first is applied first
    BpeSplitter splitter = BpeSplitter::Gpt2;
    bool normalisesToNfc = false;
    bool takesWholeWords = false; // "ignore_merges": a word that is a piece is not merged
    std::optional<TokenId> beginOfText;
    bool addsBeginOfText = false;
    std::optional<TokenId> endOfText;
    std::vector<BpeEnd> ends; // all of them, each once; perhaps beyond the pieces
};

} // namespace trilume::tokenizer
