// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/conventional/random_weights.h"

#include "engine/model/mixed_bits.h"
#include "engine/runtime/parallel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace trilume::model::conventional {

namespace {

// To the nearest, ties to even; the value is finite.
std::uint16_t toBf16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U);
}

// Four weights a draw, uniform within +-limit.
void fillRow(std::uint64_t seed, float limit, std::span<std::uint16_t> row)
{
    const float step = limit / 32768.0F;
    std::uint64_t draw = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i % 4 == 0) {
            draw = mixedBits(seed + i);
        }
        const auto number = static_cast<std::int16_t>(static_cast<std::uint16_t>(draw & 0xFFFFU));
        row[i] = toBf16(static_cast<float>(number) * step);
        draw >>= 16U;
    }
}

AlignedBuffer<float> filled(std::size_t size, float value)
{
    AlignedBuffer<float> values(size);
    std::fill_n(values.data(), size, value);
    return values;
}

// Hands out the memory of the matrices, one after another.
class MatrixMaker
{
public:
    MatrixMaker(AlignedBuffer<std::uint16_t>& memory, std::uint64_t seed, ThreadBudget threads)
        : m_memory(&memory)
        , m_seed(seed)
        , m_threads(threads)
    {}

    kernels::Bf16View make(std::size_t rows, std::size_t columns)
    {
        const std::size_t stride = paddedColumns(columns);
        std::uint16_t* const weights = m_memory->data() + m_used;
        m_used += rows * stride;
        const std::uint64_t seed = mixedBits(m_seed + ++m_matrices);
        const float limit = std::sqrt(3.0F / static_cast<float>(columns));
        parallelRanges(m_threads, rows, 64, [=](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row) {
                fillRow(mixedBits(seed + row), limit, {weights + row * stride, columns});
            }
        });
        return {weights, rows, stride};
    }

private:
    AlignedBuffer<std::uint16_t>* m_memory;
    std::uint64_t m_seed;
    ThreadBudget m_threads;
    std::uint64_t m_matrices = 0;
    std::size_t m_used = 0;
};

} // namespace

Weights randomWeights(const ModelShape& shape, std::uint64_t seed, ThreadBudget threads)
{
    const std::size_t d = shape.hiddenSize;
    const std::size_t m = shape.feedForwardSize;
    Weights weights;
    weights.shape = shape;
    weights.matrices = AlignedBuffer<std::uint16_t>(matrixBytes(shape) / sizeof(std::uint16_t));
    weights.embeddings = AlignedBuffer<std::uint16_t>(shape.vocabularySize * d);
    parallelRanges(threads, shape.vocabularySize, 64, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            fillRow(mixedBits(mixedBits(seed) + row), std::sqrt(3.0F),
                    weights.embeddings.span().subspan(row * d, d));
        }
    });
    MatrixMaker matrices(weights.matrices, seed, threads);
    for (std::size_t i = 0; i < shape.layerCount; ++i) {
        Layer layer;
        layer.attentionNorm = filled(d, 1.0F);
        layer.gNorm = filled(d, 1.0F);
        layer.mlpNorm = filled(d, 1.0F);
        layer.floors = i == 0 ? AlignedBuffer<float>() : filled(d, 0.5F);
        layer.inputs = matrices.make(3 * d, d);
        layer.output = matrices.make(d, d);
        layer.mlpGate = matrices.make(2 * m, d);
        layer.mlpDown = matrices.make(d, m);
        weights.layers.push_back(std::move(layer));
    }
    weights.finalNorm = filled(d, 1.0F);
    weights.head = matrices.make(shape.vocabularySize, d);
    return weights;
}

} // namespace trilume::model::conventional
