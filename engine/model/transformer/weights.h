// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/base/ids.h"
#include "engine/checkpoint/float_type.h"
#include "engine/checkpoint/transformer/hyper_parameters.h"
#include "engine/kernels/grouped.h"
#include "engine/model/dense_matrix.h"
#include "engine/model/transformer/head_sketch.h"
#include "engine/quant/packed_ternary.h"
#include "engine/quant/weight_arena.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace trilume::model::transformer {

using Shape = checkpoint::TransformerHyperParameters;

// A ternary matrix without a norm of its own, and what its trits are multiplied with.
struct Linear
{
    quant::PackedTernary weights;
    float scale = 1.0F; // where one is for the whole matrix
    // Where one is for so many columns of each row: f16, (blocks of rows, groups, rows of a block).
    std::size_t groupColumns = 0;
    std::shared_ptr<std::uint16_t> groupScales; // beside the weights, in the same arena

    [[nodiscard]] bool isGrouped() const { return groupColumns != 0; }

    [[nodiscard]] std::size_t groups() const
    {
        return isGrouped() ? weights.columns() / groupColumns : 1;
    }

    // Of kernels::kBlockRows rows.
    [[nodiscard]] std::size_t blocks() const
    {
        return kernels::roundUp(weights.rows(), kernels::kBlockRows) / kernels::kBlockRows;
    }

    // Multipliers of groups, those of rows that fill the last block included.
    [[nodiscard]] std::size_t scaleCount() const
    {
        return isGrouped() ? blocks() * groups() * kernels::kBlockRows : 0;
    }

    // Makes room for those of a matrix (rows, columns).
    void takeGroupScales(std::size_t rows,
                         std::size_t columns,
                         std::size_t columnsOfGroup,
                         quant::WeightArena& arena);

    // Bytes of them.
    [[nodiscard]] static std::size_t groupScaleBytes(std::size_t rows, std::size_t groups);

    // For products; multipliers go by groups.
    [[nodiscard]] kernels::GroupedTernaryView groupedView() const;

    [[nodiscard]] std::uint64_t sizeBytes() const
    {
        return weights.sizeBytes() + scaleCount() * sizeof(std::uint16_t);
    }

    // Row `row` as floats.
    void row(std::size_t row, std::span<float> out) const;
};

// Vectors that a family does not have are empty.
struct Layer
{
    AlignedBuffer<float> attentionNorm;    // (d)
    AlignedBuffer<float> queryNorm;        // (head size)
    AlignedBuffer<float> keyNorm;          // (head size)
    AlignedBuffer<float> attentionSubNorm; // (query width)
    AlignedBuffer<float> mlpNorm;          // (d)
    AlignedBuffer<float> mlpSubNorm;       // (m)
    Linear query;                          // (query width, d)
    Linear key;                            // (key width, d)
    Linear value;                          // (key width, d)
    Linear output;                         // (d, query width)
    Linear gate;                           // (m, d)
    Linear up;                             // (m, d)
    Linear down;                           // (d, m)
};

// Embeddings or head (V, d).
using VocabularyMatrix = std::variant<DenseMatrix, Linear>;

struct Weights
{
    Shape shape;
    VocabularyMatrix embeddings;
    std::vector<Layer> layers;
    AlignedBuffer<float> finalNorm;                            // (d)
    std::variant<std::monostate, DenseMatrix, Linear> ownHead; // nothing: the embeddings are it

    // Of a dense head that is more to read than all ternary weights, else null.
    std::unique_ptr<const HeadSketch> headSketch;

    // Makes it where it pays. Throws std::bad_alloc.
    void sketchHead(ThreadBudget threads);

    // Writes row `token` of the embeddings as d floats.
    void embed(TokenId token, std::span<float> out) const;

    // One of the two is not null.
    [[nodiscard]] const DenseMatrix* denseHead() const;
    [[nodiscard]] const Linear* ternaryHead() const;
};

} // namespace trilume::model::transformer
