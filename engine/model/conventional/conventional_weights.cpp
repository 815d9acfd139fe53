// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/conventional/conventional_weights.h"

#include "engine/kernels/packing.h"

#include <bit>

namespace trilume::model::conventional {

void Weights::embed(TokenId token, std::span<float> out) const
{
    const std::span<const std::uint16_t> row =
        embeddings.span().subspan(static_cast<std::size_t>(token) * out.size(), out.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = std::bit_cast<float>(std::uint32_t{row[i]} << 16U);
    }
}

std::size_t paddedColumns(std::size_t columns)
{
    return kernels::roundUp(columns, kernels::kBf16LineColumns);
}

std::uint64_t matrixBytes(const ModelShape& shape)
{
    const std::uint64_t narrow = paddedColumns(shape.hiddenSize);
    const std::uint64_t wide = paddedColumns(shape.feedForwardSize);
    const std::uint64_t layer =
        (4 * shape.hiddenSize + 2 * shape.feedForwardSize) * narrow + shape.hiddenSize * wide;
    return (shape.layerCount * layer + shape.vocabularySize * narrow) * sizeof(std::uint16_t);
}

std::uint64_t embeddingBytes(const ModelShape& shape)
{
    return std::uint64_t{shape.vocabularySize} * shape.hiddenSize * sizeof(std::uint16_t);
}

std::uint64_t matrixWeights(const ModelShape& shape)
{
    const std::uint64_t layer =
        std::uint64_t{4 * shape.hiddenSize + 3 * shape.feedForwardSize} * shape.hiddenSize;
    return shape.layerCount * layer + std::uint64_t{shape.vocabularySize} * shape.hiddenSize;
}

} // namespace trilume::model::conventional
