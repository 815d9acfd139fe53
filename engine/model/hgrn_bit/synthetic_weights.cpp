// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/synthetic_weights.h"

#include "engine/model/hgrn_bit/layer_projections.h"
#include "engine/model/mixed_bits.h"
#include "engine/model/random_trits.h"

#include <utility>

namespace trilume::model::hgrn_bit {

namespace {

class RandomWeights
{
public:
    RandomWeights(std::uint64_t seed, const quant::PackOptions& packing)
        : m_seed(seed)
        , m_packing(packing)
    {}

    Result<BitLinear> linear(std::size_t rows, std::size_t columns)
    {
        const std::uint64_t matrix = mixedBits(m_seed + ++m_matrices);
        Result<quant::PackedTernary> packed = quant::PackedTernary::pack(
            rows, columns,
            [matrix](std::size_t row, std::span<std::int8_t> trits) -> Status {
                fillWithRandomTrits(mixedBits(matrix + row), trits);
                return Done{};
            },
            m_packing);
        if (!packed.ok()) {
            return packed.error();
        }
        // The scale keeps the residual stream's size about the same whatever the width.
        BitLinear linear{ones(columns), std::move(packed).value(), 0.02F};
        return linear;
    }

    static AlignedBuffer<float> ones(std::size_t size)
    {
        AlignedBuffer<float> values(size);
        for (float& value : values.span()) {
            value = 1.0F;
        }
        return values;
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_matrices = 0;
    quant::PackOptions m_packing;
};

Result<Layer> randomLayer(const Shape& shape, bool hasFloors, RandomWeights& random)
{
    Layer layer;
    if (hasFloors) {
        layer.floors = AlignedBuffer<float>(shape.hiddenSize);
        for (float& floor : layer.floors.span()) {
            floor = 0.5F;
        }
    }
    for (const LayerProjection& projection : kLayerProjections) {
        Result<BitLinear> linear = random.linear(projection.rows(shape), projection.columns(shape));
        if (!linear.ok()) {
            return linear.error();
        }
        layer.*projection.linear = std::move(linear).value();
        if (projection.vector != nullptr) {
            layer.*projection.vector = RandomWeights::ones(shape.hiddenSize);
        }
    }
    return layer;
}

EmbeddingTable randomEmbeddings(const Shape& shape, std::uint64_t seed)
{
    EmbeddingTable table;
    table.type = checkpoint::FloatType::F16;
    table.bytes = AlignedBuffer<std::byte>(shape.vocabularySize * shape.hiddenSize * 2);
    std::span<std::byte> bytes = table.bytes.span();
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        // Sign and mantissa at random, exponents of 1/8 to 1.
        const std::uint64_t draw = mixedBits(seed + i);
        bytes[i] = static_cast<std::byte>(draw & 0xFFU);
        bytes[i + 1] = static_cast<std::byte>(((draw >> 8U) & 0x83U) | 0x30U);
    }
    return table;
}

// Of all matrices together.
std::size_t packedBytes(const Shape& shape, kernels::Packing packing)
{
    std::size_t perLayer = 0;
    for (const LayerProjection& projection : kLayerProjections) {
        perLayer += quant::PackedTernary::packedBytes(packing, projection.rows(shape),
                                                      projection.columns(shape));
    }
    return shape.layerCount * perLayer
           + quant::PackedTernary::packedBytes(packing, shape.vocabularySize, shape.hiddenSize);
}

} // namespace

Result<Weights> syntheticWeights(const Shape& shape,
                                 std::uint64_t seed,
                                 ThreadBudget threads,
                                 kernels::Packing packing)
{
    quant::WeightArena arena(packedBytes(shape, packing));
    RandomWeights random(seed, {.threads = threads,
                                .arena = &arena,
                                .packing = packing,
                                .scales = quant::ScaleKind::Tensor,
                                .grid = quant::ActivationGrid::Token});
    Weights weights;
    weights.shape = shape;
    weights.embeddings = randomEmbeddings(shape, mixedBits(seed));
    for (std::size_t layer = 0; layer < shape.layerCount; ++layer) {
        Result<Layer> made = randomLayer(shape, layer > 0, random);
        if (!made.ok()) {
            return made.error();
        }
        weights.layers.push_back(std::move(made).value());
    }
    weights.finalNorm = RandomWeights::ones(shape.hiddenSize);
    Result<BitLinear> head = random.linear(shape.vocabularySize, shape.hiddenSize);
    if (!head.ok()) {
        return head.error();
    }
    weights.head = std::move(head).value();
    return weights;
}

} // namespace trilume::model::hgrn_bit
