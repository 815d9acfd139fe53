// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/base/ids.h"
#include "engine/checkpoint/float_type.h"
#include "engine/quant/packed_ternary.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::model::hgrn_bit {

// Letters as in the design's page on the model: d, L, m, V.
struct Shape
{
    std::size_t layerCount = 0;      // L
    std::size_t hiddenSize = 0;      // d
    std::size_t feedForwardSize = 0; // m
    std::size_t vocabularySize = 0;  // V
    std::size_t trainedLength = 0;   // tokens
    float rmsNormEps = 1e-6F;
};

// The norm inside a BitLinear always uses this, whatever the config says.
inline constexpr float kBitLinearEps = 1e-6F;

// acc = t q;  out = acc / (s_a s_w), with `scale` = 1 / s_w.
struct BitLinear
{
    AlignedBuffer<float> norm;    // (columns)
    quant::PackedTernary weights; // (rows, columns)
    float scale = 1.0F;
};

struct Layer
{
    AlignedBuffer<float> attentionNorm; // (d)
    AlignedBuffer<float> gNorm;         // (d)
    AlignedBuffer<float> mlpNorm;       // (d)
    AlignedBuffer<float> floors;        // (d) b_l; empty where f has no floor
    BitLinear input;                    // i_proj   (d, d)
    BitLinear forget;                   // f_proj   (d, d)
    BitLinear gate;                     // g_proj   (d, d)
    BitLinear output;                   // o_proj   (d, d)
    BitLinear mlpGate;                  // gate_proj (2 m, d), first half is the gate
    BitLinear mlpDown;                  // down_proj (d, m)
};

// Rows stay in the file's type and are widened one at a time. Not in the mapped file: what others
// do to it must not reach a loaded model.
struct EmbeddingTable
{
    checkpoint::FloatType type = checkpoint::FloatType::F16;
    AlignedBuffer<std::byte> bytes; // (V, d)

    // Writes row `token` as d floats.
    void row(TokenId token, std::span<float> out) const;
};

struct Weights
{
    Shape shape;
    EmbeddingTable embeddings;
    std::vector<Layer> layers;
    AlignedBuffer<float> finalNorm; // (d)
    BitLinear head;                 // (V, d)
};

// b_l for every layer from `lower_bounds` (L, d): cumsum(softmax over layers) minus its first row.
[[nodiscard]] std::vector<AlignedBuffer<float>> forgetFloors(std::span<const float> lowerBounds,
                                                             std::size_t layerCount,
                                                             std::size_t hiddenSize);

} // namespace trilume::model::hgrn_bit
