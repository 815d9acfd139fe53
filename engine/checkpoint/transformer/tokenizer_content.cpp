// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/tokenizer_content.h"

#include "engine/checkpoint/model_keys.h"

namespace trilume::checkpoint {

std::vector<std::span<const std::byte>> tokenizerContent(const GgufView& file)
{
    std::vector<std::span<const std::byte>> parts;
    for (const std::string_view key : {keys::kTokens, keys::kTokenTypes, keys::kMerges}) {
        if (const GgufValueView* value = file.find(key)) {
            parts.push_back(value->bytes());
        }
    }
    return parts;
}

} // namespace trilume::checkpoint
