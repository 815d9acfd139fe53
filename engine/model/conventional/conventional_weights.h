// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/base/ids.h"
#include "engine/kernels/bf16.h"
#include "engine/model/model_shape.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::model::conventional {

// As the config of the published checkpoints has it.
inline constexpr float kNormEps = 1e-6F;

// The projections are views of Weights::matrices. A linear has no norm of its own, unlike a
// BitLinear: those that read the same norm are one matrix.
struct Layer
{
    AlignedBuffer<float> attentionNorm; // (d)
    AlignedBuffer<float> gNorm;         // (d)
    AlignedBuffer<float> mlpNorm;       // (d)
    AlignedBuffer<float> floors;        // (d) of the forget gate; empty in the first layer
    kernels::Bf16View inputs;           // (3 d, d) i, f and g
    kernels::Bf16View output;           // (d, d)
    kernels::Bf16View mlpGate;          // (2 m, d) first half is the gate
    kernels::Bf16View mlpDown;          // (d, m)
};

struct Weights
{
    ModelShape shape;
    AlignedBuffer<std::uint16_t> matrices;   // all that a token reads, in that order
    AlignedBuffer<std::uint16_t> embeddings; // (V, d)
    std::vector<Layer> layers;
    AlignedBuffer<float> finalNorm; // (d)
    kernels::Bf16View head;         // (V, d)

    // Writes row `token` of the embeddings as d floats.
    void embed(TokenId token, std::span<float> out) const;
};

[[nodiscard]] std::uint64_t matrixBytes(const ModelShape& shape);
[[nodiscard]] std::uint64_t embeddingBytes(const ModelShape& shape);

// Weights of the matrices, without the zeros at the ends of rows.
[[nodiscard]] std::uint64_t matrixWeights(const ModelShape& shape);

// Columns of a matrix with the zeros at the end of its rows.
[[nodiscard]] std::size_t paddedColumns(std::size_t columns);

} // namespace trilume::model::conventional
