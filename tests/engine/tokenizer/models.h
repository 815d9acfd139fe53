// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenizer/sentencepiece_model_p.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

// Vocabularies for the tests of this folder.
namespace trilume::tokenizer::testing {

inline std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

inline std::string seedChatModel()
{
    std::ifstream file(TRILUME_TEST_SOURCE_DIR "/tests/engine/tokenizer/data/seed_chat.model",
                       std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::unique_ptr<const Tokenizer> loadOrNull(const std::string& model)
{
    auto tokenizer = loadSentencePiece(bytesOf(model));
    if (!tokenizer) {
        std::fprintf(stderr, "%s\n", tokenizer.error().english().c_str());
        return nullptr;
    }
    return std::move(tokenizer).value();
}

// <unk> <s> </s> and these pieces, BPE, with scores that fall with the id.
inline SentencePieceModel smallModel(const std::vector<std::string>& normalPieces)
{
    SentencePieceModel model;
    model.algorithm = SentencePieceModel::Algorithm::Bpe;
    model.removesExtraWhitespace = false;
    model.pieces = {{"<unk>", 0.0F, PieceKind::Unknown},
                    {"<s>", 0.0F, PieceKind::Control},
                    {"</s>", 0.0F, PieceKind::Control}};
    for (const std::string& text : normalPieces) {
        model.pieces.push_back({text, -static_cast<float>(model.pieces.size()), PieceKind::Normal});
    }
    return model;
}

inline void addBytePieces(SentencePieceModel& model)
{
    model.hasByteFallback = true;
    for (unsigned byte = 0; byte < 256; ++byte) {
        char name[8];
        std::snprintf(name, sizeof name, "<0x%02X>", byte);
        model.pieces.push_back({name, 0.0F, PieceKind::Byte});
    }
}

} // namespace trilume::tokenizer::testing
