// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/quant/scale_kind.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// What the gate of a feed-forward layer passes through before it multiplies the other half.
enum class GateActivation
{
    Silu = 1,
    SquaredRelu, // max(x, 0)^2
};

// YaRN as in its paper (arXiv 2309.00071): rotations slower than betaSlow turns within the original
// length are slowed down by the factor, those faster than betaFast are left, the others in between.
struct YarnScaling
{
    float factor = 1.0F;
    std::size_t originalLength = 0; // tokens
    float attentionFactor = 1.0F;   // of the sines and cosines, so that logits have its square
    float betaFast = 32.0F;
    float betaSlow = 1.0F;

    friend bool operator==(const YarnScaling&, const YarnScaling&) = default;
};

// The rotation of queries and keys by their position, always of the pairs (i, i + headSize / 2):
// readers undo the other order (ScaledTernaryView::permutedHeadSize).
struct RopeParameters
{
    double theta = 0.0;
    std::optional<YarnScaling> yarn;

    friend bool operator==(const RopeParameters&, const RopeParameters&) = default;
};

// The numbers that fix the shape and the arithmetic of a transformer (ternary-families.md 2.2 to
// 2.4). Checked: headCount is a multiple of keyHeadCount, headSize is even.
struct TransformerHyperParameters
{
    std::size_t layerCount = 0;
    std::size_t hiddenSize = 0;
    std::size_t feedForwardSize = 0;
    std::size_t vocabularySize = 0; // rows of the embeddings; a tokenizer may have fewer
    std::size_t headCount = 0;      // of queries, whose width is headCount * headSize
    std::size_t keyHeadCount = 0;   // of keys and of values
    std::size_t headSize = 0;
    std::size_t contextLength = 0; // tokens that the model was trained at
    float rmsNormEps = 0.0F;
    RopeParameters rope;
    GateActivation activation = GateActivation::Silu;
    // Token: int8 codes per token are what the model was trained with; Group: its activations are
    // floats, and the grid of the weights' groups is the engine's choice.
    quant::ActivationGrid grid = quant::ActivationGrid::Token;

    [[nodiscard]] std::size_t queryWidth() const { return headCount * headSize; }

    [[nodiscard]] std::size_t keyWidth() const { return keyHeadCount * headSize; }

    friend bool operator==(const TransformerHyperParameters&,
                           const TransformerHyperParameters&) = default;
};

// Refuses sizes out of range and those that do not fit each other; the message names the field in
// the words of the source ("num_attention_heads", "llama.attention.head_count").
struct TransformerParameterNames
{
    std::string_view layerCount;
    std::string_view hiddenSize;
    std::string_view feedForwardSize;
    std::string_view vocabularySize;
    std::string_view headCount;
    std::string_view keyHeadCount;
    std::string_view headSize;
    std::string_view contextLength;
    std::string_view rmsNormEps;
    std::string_view ropeTheta;
};

[[nodiscard]] Status checkTransformerParameters(const TransformerHyperParameters& parameters,
                                                const TransformerParameterNames& names,
                                                std::string_view source);

// What a fingerprint begins with (fingerprint.h): the sizes in the order of the struct as u64, eps
// as f32, theta as f64, a u8 for YaRN and its five numbers where there are (the length as u64, the
// others as f32), activation and grid as u8, all little endian. It never changes.
[[nodiscard]] std::vector<std::byte> fingerprintPrefix(
    const TransformerHyperParameters& parameters);

} // namespace trilume::checkpoint
