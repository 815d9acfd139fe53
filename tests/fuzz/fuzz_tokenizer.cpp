// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Serialised SentencePiece models: whatever is accepted must encode and decode any text.
#include "engine/base/check.h"
#include "engine/tokenizer/chat_format.h"
#include "engine/tokenizer/sentencepiece_tokenizer.h"
#include "engine/tokenizer/stream_decoder.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

using namespace trilume;
using namespace trilume::tokenizer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    static_cast<void>(sentencePieceVocabulary(bytes).ok());
    const auto loaded = loadSentencePiece(bytes);
    if (!loaded.ok()) {
        return 0;
    }
    const Tokenizer& tokenizer = *loaded.value();
    constexpr std::string_view kText =
        "The lamp, <s>the l\xC3\xA4mp\n  \xF0\x9F\x92\xA1 <|user|>\xFF";
    StreamDecoder decoder(tokenizer);
    std::string text;
    for (const TokenId id : tokenizer.encode(kText)) {
        TRILUME_CHECK(id >= 0 && static_cast<std::size_t>(id) < tokenizer.vocabularySize());
        TRILUME_CHECK(!tokenizer.isControl(id));
        text += decoder.add(id);
    }
    text += decoder.finish();
    static_cast<void>(tokenizer.bytes(-1));
    static_cast<void>(tokenizer.bytes(static_cast<TokenId>(tokenizer.vocabularySize())));
    ChatMarkers markers;
    markers.userPrefix = "<|user|>";
    markers.stop = {"</s>", "stop"};
    static_cast<void>(ChatFormat::create(tokenizer, markers).ok());
    return 0;
}
