// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/tokenizer_content.h"

#include "engine/base/check.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/model_keys.h"

namespace trilume::checkpoint {

std::vector<std::span<const std::byte>> tokenizerContent(const GgufView& file)
{
    constexpr std::string_view kMergesOfPairs = "tokenizer.ggml.merges";
    std::vector<std::span<const std::byte>> parts;
    for (const std::string_view key : {keys::kTokens, keys::kTokenTypes, kMergesOfPairs}) {
        if (const GgufValueView* value = file.find(key)) {
            parts.push_back(value->bytes());
        }
    }
    return parts;
}

std::vector<std::byte> tokenizerContent(const GgufWriter& texts)
{
    const std::vector<std::byte> header = texts.header();
    const Result<GgufView> view = parseGguf(header, "texts"); // untranslated: ours, never wrong
    TRILUME_CHECK(view.ok());
    std::vector<std::byte> content;
    for (const std::span<const std::byte> part : tokenizerContent(view.value())) {
        content.insert(content.end(), part.begin(), part.end());
    }
    return content;
}

} // namespace trilume::checkpoint
