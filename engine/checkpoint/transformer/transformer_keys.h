// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

// Metadata keys of transformers behind "ARCHITECTURE.", as the ecosystem has them
// (ternary-families.md 2.10).
namespace trilume::checkpoint::keys {

inline constexpr std::string_view kLayerCount = "block_count";
inline constexpr std::string_view kContext = "context_length";
inline constexpr std::string_view kHiddenSize = "embedding_length";
inline constexpr std::string_view kFeedForwardSize = "feed_forward_length";
inline constexpr std::string_view kHeadCount = "attention.head_count";
inline constexpr std::string_view kKeyHeadCount = "attention.head_count_kv";
inline constexpr std::string_view kKeyLength = "attention.key_length";
inline constexpr std::string_view kValueLength = "attention.value_length";
inline constexpr std::string_view kRmsNormEpsilon = "attention.layer_norm_rms_epsilon";
inline constexpr std::string_view kHiddenActivation = "hidden_activation";
inline constexpr std::string_view kRotatedLength = "rope.dimension_count";
inline constexpr std::string_view kRopeTheta = "rope.freq_base";
inline constexpr std::string_view kRopeScaling = "rope.scaling.type";
inline constexpr std::string_view kRopeFactor = "rope.scaling.factor";
inline constexpr std::string_view kRopeOriginalLength = "rope.scaling.original_context_length";
inline constexpr std::string_view kRopeAttentionFactor = "rope.scaling.attn_factor";
inline constexpr std::string_view kYarnBetaFast = "rope.scaling.yarn_beta_fast";
inline constexpr std::string_view kYarnBetaSlow = "rope.scaling.yarn_beta_slow";
inline constexpr std::string_view kVocabularySize = "vocab_size";

inline constexpr std::array kAllOfTransformers = {
    kLayerCount,          kContext,      kHiddenSize,   kFeedForwardSize, kHeadCount,
    kKeyHeadCount,        kKeyLength,    kValueLength,  kRmsNormEpsilon,  kHiddenActivation,
    kRotatedLength,       kRopeTheta,    kRopeScaling,  kRopeFactor,      kRopeOriginalLength,
    kRopeAttentionFactor, kYarnBetaFast, kYarnBetaSlow, kVocabularySize,
};

[[nodiscard]] inline std::string ofArchitecture(std::string_view architecture, std::string_view key)
{
    return std::string(architecture) + "." + std::string(key);
}

} // namespace trilume::checkpoint::keys
