// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_keys.h"
#include "engine/tokenizer/chat_format.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trilume::checkpoint {

// What model files of every architecture say of themselves in the same keys (model_keys.h).
struct GeneralTexts
{
    std::string name;        // general.name, or the file's name without ending
    std::string license;     // empty: not said
    std::string fingerprint; // 32 hex digits; empty: none
};

[[nodiscard]] Result<GeneralTexts> readGeneralTexts(const GgufKeys& keys);

// trilume.chat.*; nothing where there are none.
[[nodiscard]] Result<std::optional<tokenizer::ChatMarkers>> readChatMarkers(const GgufKeys& keys);

// trilume.eos_token_ids; ids that the vocabulary does not have are refused.
[[nodiscard]] Result<std::vector<TokenId>> readEndTokens(const GgufKeys& keys,
                                                         std::size_t vocabularySize);

} // namespace trilume::checkpoint
