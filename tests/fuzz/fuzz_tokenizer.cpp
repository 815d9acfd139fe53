// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Vocabularies: serialised SentencePiece models, tokenizer.json and GGUF files of byte-level BPE.
// Whatever is accepted must encode and decode any text.
#include "engine/base/check.h"
#include "engine/checkpoint/bpe_from_gguf.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/huggingface/bpe_from_json.h"
#include "engine/tokenizer/byte_bpe/byte_bpe_tokenizer.h"
#include "engine/tokenizer/chat_format.h"
#include "engine/tokenizer/sentencepiece_tokenizer.h"
#include "engine/tokenizer/stream_decoder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

using namespace trilume;
using namespace trilume::tokenizer;

namespace {

std::string useOn(const Tokenizer& tokenizer, std::string_view text)
{
    StreamDecoder decoder(tokenizer);
    std::string decoded;
    for (const TokenId id : tokenizer.encode(text)) {
        TRILUME_CHECK(id >= 0 && static_cast<std::size_t>(id) < tokenizer.vocabularySize());
        TRILUME_CHECK(!tokenizer.isControl(id));
        decoded += decoder.add(id);
    }
    return decoded + decoder.finish();
}

std::string use(const Tokenizer& tokenizer)
{
    std::string decoded =
        useOn(tokenizer, "The lamp, <s>the l\xC3\xA4mp\n  \xF0\x9F\x92\xA1 <|user|>\xFF");
    static_cast<void>(tokenizer.bytes(-1));
    static_cast<void>(tokenizer.bytes(static_cast<TokenId>(tokenizer.vocabularySize())));
    ChatMarkers markers;
    markers.userPrefix = "<|user|>";
    markers.stop = {"</s>", "stop"};
    static_cast<void>(ChatFormat::create(tokenizer, markers).ok());
    return decoded;
}

// Nothing of a text is lost where all bytes are pieces, but for what form C changes.
void useByteBpe(const BpeDescription& description)
{
    const auto made = makeByteBpe(description);
    if (!made.ok()) {
        return;
    }
    static_cast<void>(use(*made.value()));
    constexpr std::string_view kText = "it's 12345\r\n\n  \xC3\xA4\xE4\xBD\xA0<|im_end|> x";
    TRILUME_CHECK(useOn(*made.value(), kText) == kText);
    for (const TokenId id : made.value()->encode(kText)) {
        TRILUME_CHECK(description.pieces[static_cast<std::size_t>(id)].kind == PieceKind::Normal);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (text.starts_with('{')) {
        const auto description =
            checkpoint::parseHfTokenizer({std::string(text), std::string(text)}, "folder");
        if (description.ok()) {
            useByteBpe(description.value());
        }
    } else if (const auto view = checkpoint::parseGguf(bytes, "input"); view.ok()) {
        if (const auto description = checkpoint::readGgufBpe(view.value(), "input");
            description.ok()) {
            useByteBpe(description.value());
        }
    }
    static_cast<void>(sentencePieceVocabulary(bytes).ok());
    if (const auto loaded = loadSentencePiece(bytes); loaded.ok()) {
        static_cast<void>(use(*loaded.value()));
    }
    return 0;
}
