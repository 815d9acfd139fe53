// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// The numbers that fix the shape and the arithmetic of an HGRN-bit model (model.md).
struct HgrnBitHyperParameters
{
    std::size_t layerCount = 0;      // L
    std::size_t hiddenSize = 0;      // d
    std::size_t feedForwardSize = 0; // m
    std::size_t vocabularySize = 0;  // V
    std::size_t contextLength = 0;   // tokens the model was trained at
    float rmsNormEps = 1e-6F;
    bool useLowerBound = true;

    friend bool operator==(const HgrnBitHyperParameters&, const HgrnBitHyperParameters&) = default;
};

// Far above any model of this family, low enough that no product of two overflows.
inline constexpr std::size_t kMaxLayerCount = 1024;
inline constexpr std::size_t kMaxHiddenSize = 65536;
inline constexpr std::size_t kMaxFeedForwardSize = 262144;
inline constexpr std::size_t kMaxVocabularySize = std::size_t{1} << 20U;
inline constexpr std::size_t kMaxContextLength = std::size_t{1} << 31U;

// Refuses sizes out of range; the message names the field in the words of the source
// ("hidden_size" of a config.json, "hgrn_bit.embedding_length" of a model file).
struct HyperParameterNames
{
    std::string_view layerCount;
    std::string_view hiddenSize;
    std::string_view feedForwardSize;
    std::string_view vocabularySize;
    std::string_view contextLength;
    std::string_view rmsNormEps;
};

[[nodiscard]] Status checkHyperParameters(const HgrnBitHyperParameters& parameters,
                                          const HyperParameterNames& names,
                                          std::string_view source);

// What a fingerprint begins with (fingerprint.h): L, d, m, V, trained length as u64; eps as f32;
// use_lower_bound as u8, all little endian. It never changes.
[[nodiscard]] std::vector<std::byte> fingerprintPrefix(const HgrnBitHyperParameters& parameters);

} // namespace trilume::checkpoint
