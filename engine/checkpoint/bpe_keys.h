// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// Metadata keys of byte-level BPE vocabularies, besides those of model_keys.h.
namespace trilume::checkpoint::keys {

// The value of tokenizer.ggml.model: what the format calls byte-level BPE.
inline constexpr std::string_view kByteLevelModel = "gpt2";

inline constexpr std::string_view kMerges = "tokenizer.ggml.merges";
inline constexpr std::string_view kPreTokenizer = "tokenizer.ggml.pre";
inline constexpr std::string_view kEndOfTurn = "tokenizer.ggml.eot_token_id";
inline constexpr std::string_view kEndOfMessage = "tokenizer.ggml.eom_token_id";

} // namespace trilume::checkpoint::keys
