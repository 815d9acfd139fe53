// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_format.h"
#include "engine/checkpoint/tensor_views.h"
#include "engine/quant/scale_kind.h"
#include "engine/quant/scaled_ternary_format.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace trilume::checkpoint {

// A ternary matrix in the file: trits and their multipliers, W[r, j] = multiplier * t[r, j].
// Memory is the file's.
struct ScaledTernaryView
{
    std::string name;
    quant::ScaledTernaryFormat format = quant::ScaledTernaryFormat::I2s;
    std::size_t rows = 0;
    std::size_t columns = 0;          // logical: the padding in the file is not counted
    std::span<const std::byte> bytes; // exactly rows * rowBytes()
    quant::ScaleKind scales = quant::ScaleKind::Tensor; // or Group
    // Tensor: the multiplier of all trits; Group: of all multipliers in the blocks (mostly 1),
    // which decodeScaledRow() has applied.
    float scale = 1.0F;
    float blockScale = 1.0F;      // Tensor: what blocks with a multiplier have to have, or 0
    std::size_t groupColumns = 0; // Group: inputs that share a multiplier, 64, 128 or 256
    // Not 0: queries and keys of files that rotate adjacent pairs. Row 2 * i + h of each head of
    // that size stands where row (half h, index i) belongs.
    std::size_t permutedHeadSize = 0;

    [[nodiscard]] std::size_t rowBytes() const { return quant::scaledRowBytes(format, columns); }

    // Multipliers of a row: 0 where the tensor has one.
    [[nodiscard]] std::size_t rowScales() const;

    // Where the bytes of a row lie, by its number in the model; everything that belongs to the row
    // lies there, multipliers too.
    [[nodiscard]] std::size_t fileRow(std::size_t row) const;
    [[nodiscard]] std::span<const std::byte> rowOf(std::size_t row) const
    {
        return bytes.subspan(fileRow(row) * rowBytes(), rowBytes());
    }
};

// One row's bytes to `columns` trits and rowScales() multipliers. Strict
// (quant/scaled_ternary_format.h); where the tensor has one multiplier, those in the blocks have to
// be that one. Messages name tensor and row.
[[nodiscard]] Status decodeScaledRow(const ScaledTernaryView& tensor,
                                     std::size_t row,
                                     std::span<const std::byte> bytes,
                                     std::span<std::int8_t> trits,
                                     std::span<float> multipliers);

// An embedding or a head of integers with multipliers in small blocks (Q8_0, Q4_0, Q4_K, Q6_K): no
// weights of a BitLinear, so they are floats like those of FloatTensorView, in another form.
struct BlockFloatView
{
    std::string name;
    GgufTensorType type = GgufTensorType::Q8_0;
    std::size_t rows = 0;
    std::size_t columns = 0; // whole blocks
    std::span<const std::byte> bytes;

    [[nodiscard]] std::size_t rowBytes() const;

    [[nodiscard]] std::span<const std::byte> rowOf(std::size_t row) const
    {
        return bytes.subspan(row * rowBytes(), rowBytes());
    }
};

// One row's bytes to the f32 values that the type stands for; what is not finite is refused by
// name.
[[nodiscard]] Status decodeBlockFloatRow(const BlockFloatView& tensor,
                                         std::size_t row,
                                         std::span<const std::byte> bytes,
                                         std::span<float> values);

using MatrixView = std::variant<FloatTensorView, ScaledTernaryView, BlockFloatView>;

// d: hiddenSize, q: queryWidth(), k: keyWidth(), w: headSize, m: feedForwardSize. Shapes are
// (outputs, inputs).
struct TransformerLayerView
{
    FloatTensorView attentionNorm;                   // (d)
    ScaledTernaryView query;                         // (q, d)
    ScaledTernaryView key;                           // (k, d)
    ScaledTernaryView value;                         // (k, d)
    ScaledTernaryView output;                        // (d, q)
    std::optional<FloatTensorView> queryNorm;        // (w), with keyNorm: Qwen3
    std::optional<FloatTensorView> keyNorm;          // (w)
    std::optional<FloatTensorView> attentionSubNorm; // (q), with mlpSubNorm: BitNet
    FloatTensorView mlpNorm;                         // (d)
    ScaledTernaryView gate;                          // (m, d)
    ScaledTernaryView up;                            // (m, d)
    ScaledTernaryView down;                          // (d, m)
    std::optional<FloatTensorView> mlpSubNorm;       // (m)
};

struct TransformerTensors
{
    MatrixView embeddings; // (V, d)
    std::vector<TransformerLayerView> layers;
    FloatTensorView norm;           // (d)
    std::optional<MatrixView> head; // (V, d); nothing: the embeddings are the head, too
};

} // namespace trilume::checkpoint
