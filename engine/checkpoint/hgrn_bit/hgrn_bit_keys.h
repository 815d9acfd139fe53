// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// Metadata keys of the architecture (contracts: Model file). Part of a published interface.
namespace trilume::checkpoint::keys {

inline constexpr std::string_view kBlockCount = "hgrn_bit.block_count";
inline constexpr std::string_view kEmbeddingLength = "hgrn_bit.embedding_length";
inline constexpr std::string_view kFeedForwardLength = "hgrn_bit.feed_forward_length";
inline constexpr std::string_view kVocabSize = "hgrn_bit.vocab_size";
inline constexpr std::string_view kContextLength = "hgrn_bit.context_length";
inline constexpr std::string_view kRmsEpsilon = "hgrn_bit.attention.layer_norm_rms_epsilon";
inline constexpr std::string_view kUseLowerBound = "hgrn_bit.use_lower_bound";

inline constexpr std::array kAllOfHgrnBit = {
    kBlockCount,    kEmbeddingLength, kFeedForwardLength, kVocabSize,
    kContextLength, kRmsEpsilon,      kUseLowerBound,
};

} // namespace trilume::checkpoint::keys
