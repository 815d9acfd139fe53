// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/bpe_to_gguf.h"

#include "engine/checkpoint/bpe_keys.h"
#include "engine/checkpoint/bpe_rules.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_keys.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace trilume::checkpoint {

namespace {

using tokenizer::BpeDescription;

void addPieces(GgufWriter& writer, const BpeDescription& about, std::size_t vocabularySize)
{
    std::vector<std::string> texts;
    std::vector<std::int32_t> kinds;
    for (const tokenizer::BpePiece& piece : about.pieces) {
        texts.push_back(piece.text);
        kinds.push_back(static_cast<std::int32_t>(piece.kind));
    }
    while (texts.size() < vocabularySize) {
        texts.push_back("[PAD" + std::to_string(texts.size()) + "]");
        kinds.push_back(static_cast<std::int32_t>(tokenizer::PieceKind::Unused));
    }
    writer.addStrings(keys::kTokens, texts);
    writer.addInts(keys::kTokenTypes, kinds);
}

void addMerges(GgufWriter& writer, const BpeDescription& about)
{
    std::vector<std::string> texts;
    texts.reserve(about.merges.size());
    for (const tokenizer::BpeMerge& merge : about.merges) {
        texts.push_back(merge.left + " " + merge.right);
    }
    writer.addStrings(keys::kMerges, texts);
}

void addBeginAndEnds(GgufWriter& writer, const BpeDescription& about, std::size_t pieces)
{
    if (about.beginOfText) {
        writer.addUint32(keys::kBeginOfText, static_cast<std::uint32_t>(*about.beginOfText));
    }
    writer.addBool(keys::kAddBeginOfText, about.addsBeginOfText);
    if (about.endOfText) {
        writer.addUint32(keys::kEndOfText, static_cast<std::uint32_t>(*about.endOfText));
    }
    std::vector<std::int32_t> ends;
    for (const tokenizer::BpeEnd& end : about.ends) {
        if (static_cast<std::size_t>(end.id) < pieces) {
            ends.push_back(end.id);
        }
    }
    if (ends.size() > 1) {
        writer.addInts(keys::kEndTokens, ends);
    }
}

} // namespace

Status addBpe(GgufWriter& writer,
              const BpeDescription& about,
              std::size_t vocabularySize,
              std::string_view source)
{
    const BpeRules* rules = findBpeRules(about);
    if (rules == nullptr) {
        return unsupported(
            source, std::string_view("pre_tokenizer"),
            Sentence::of("found rules of no name, expected those of %1", anyOf(bpeRulesNames())));
    }
    writer.addString(keys::kTokenizerModel, keys::kByteLevelModel);
    writer.addString(keys::kPreTokenizer, rules->name);
    addPieces(writer, about, vocabularySize);
    addMerges(writer, about);
    addBeginAndEnds(writer, about, std::max(vocabularySize, about.pieces.size()));
    return Done{};
}

} // namespace trilume::checkpoint
