// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/synthetic_weights.h"

#include "engine/base/half.h"
#include "engine/kernels/packing.h"
#include "engine/model/mixed_bits.h"
#include "engine/model/random_trits.h"
#include "engine/model/transformer/layer_linears.h"

#include <cmath>
#include <utility>

namespace trilume::model::transformer {

namespace {

AlignedBuffer<float> onesOf(std::size_t size)
{
    AlignedBuffer<float> values(size);
    for (float& value : values.span()) {
        value = 1.0F;
    }
    return values;
}

std::size_t outputRows(const Shape& shape, Linear Layer::*linear)
{
    if (linear == &Layer::query) {
        return shape.queryWidth();
    }
    if (linear == &Layer::key || linear == &Layer::value) {
        return shape.keyWidth();
    }
    if (linear == &Layer::gate || linear == &Layer::up) {
        return shape.feedForwardSize;
    }
    return shape.hiddenSize;
}

class RandomLinears
{
public:
    RandomLinears(const SyntheticFamily& family,
                  std::uint64_t seed,
                  const quant::PackOptions& packing)
        : m_family(&family)
        , m_seed(seed)
        , m_packing(packing)
    {}

    Result<Linear> make(std::size_t rows, std::size_t columns)
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
        Linear linear;
        linear.weights = std::move(packed).value();
        linear.scale = 1.0F / std::sqrt(static_cast<float>(columns));
        if (m_family->groupColumns != 0) {
            addGroupScales(matrix, rows, columns, linear);
        }
        return linear;
    }

private:
    // 2^-6 to 2^-5, each row and group another.
    void addGroupScales(std::uint64_t matrix, std::size_t rows, std::size_t columns, Linear& linear)
    {
        linear.takeGroupScales(rows, columns, m_family->groupColumns, *m_packing.arena);
        for (std::size_t i = 0; i < linear.scaleCount(); ++i) {
            linear.groupScales.get()[i] =
                static_cast<std::uint16_t>(0x2400U | (mixedBits(matrix ^ (i << 20U)) & 0x3FFU));
        }
    }

    const SyntheticFamily* m_family;
    std::uint64_t m_seed;
    std::uint64_t m_matrices = 0;
    quant::PackOptions m_packing;
};

Result<Layer> randomLayer(const Shape& shape, const SyntheticFamily& family, RandomLinears& random)
{
    Layer layer;
    layer.attentionNorm = onesOf(shape.hiddenSize);
    layer.mlpNorm = onesOf(shape.hiddenSize);
    if (family.hasHeadNorms) {
        layer.queryNorm = onesOf(shape.headSize);
        layer.keyNorm = onesOf(shape.headSize);
    }
    if (family.hasSubNorms) {
        layer.attentionSubNorm = onesOf(shape.queryWidth());
        layer.mlpSubNorm = onesOf(shape.feedForwardSize);
    }
    for (const LayerLinear& linear : kLayerLinears) {
        Result<Linear> made =
            random.make(outputRows(shape, linear.linear), inputWidth(shape, linear.group));
        if (!made.ok()) {
            return made.error();
        }
        layer.*linear.linear = std::move(made).value();
    }
    return layer;
}

// Sign and mantissa at random, exponents of 1/8 to 1.
DenseMatrix randomFloats(const Shape& shape, checkpoint::FloatType type, std::uint64_t seed)
{
    DenseMatrix matrix(type, shape.vocabularySize, shape.hiddenSize);
    const std::size_t element = checkpoint::floatBytes(type);
    const std::uint8_t exponent = type == checkpoint::FloatType::F16 ? 0x30U : 0x3EU;
    const std::uint8_t free = type == checkpoint::FloatType::F16 ? 0x83U : 0x80U;
    for (std::size_t row = 0; row < shape.vocabularySize; ++row) {
        const std::span<std::byte> bytes = matrix.rowBytes(row);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const std::uint64_t draw = mixedBits(seed + row * bytes.size() + i);
            const bool isHighest = i % element + 1 == element;
            bytes[i] = static_cast<std::byte>(isHighest ? (draw & free) | exponent : draw & 0xFFU);
        }
    }
    return matrix;
}

std::size_t arenaBytes(const Shape& shape, const SyntheticFamily& family, kernels::Packing packing)
{
    std::size_t bytes = 0;
    const auto add = [&](std::size_t rows, std::size_t columns, std::size_t count) {
        bytes += count * quant::PackedTernary::packedBytes(packing, rows, columns);
        if (family.groupColumns != 0) {
            bytes += count * Linear::groupScaleBytes(rows, columns / family.groupColumns);
        }
    };
    for (const LayerLinear& linear : kLayerLinears) {
        add(outputRows(shape, linear.linear), inputWidth(shape, linear.group), shape.layerCount);
    }
    if (family.groupColumns != 0) {
        add(shape.vocabularySize, shape.hiddenSize, family.hasOwnHead ? 2 : 1);
    }
    return bytes;
}

} // namespace

Result<Weights> syntheticWeights(const Shape& shape,
                                 const SyntheticFamily& family,
                                 std::uint64_t seed,
                                 ThreadBudget threads,
                                 kernels::Packing packing)
{
    const bool isGrouped = family.groupColumns != 0;
    quant::WeightArena arena(arenaBytes(shape, family, packing));
    RandomLinears random(family, seed,
                         {.threads = threads,
                          .arena = &arena,
                          .packing = packing,
                          .scales = isGrouped ? quant::ScaleKind::Group : quant::ScaleKind::Tensor,
                          .grid = shape.grid});
    Weights weights;
    weights.shape = shape;
    if (isGrouped) {
        Result<Linear> embeddings = random.make(shape.vocabularySize, shape.hiddenSize);
        if (!embeddings.ok()) {
            return embeddings.error();
        }
        weights.embeddings = std::move(embeddings).value();
    } else {
        weights.embeddings = randomFloats(shape, family.headType, mixedBits(seed));
    }
    for (std::size_t layer = 0; layer < shape.layerCount; ++layer) {
        Result<Layer> made = randomLayer(shape, family, random);
        if (!made.ok()) {
            return made.error();
        }
        weights.layers.push_back(std::move(made).value());
    }
    weights.finalNorm = onesOf(shape.hiddenSize);
    if (family.hasOwnHead && isGrouped) {
        Result<Linear> head = random.make(shape.vocabularySize, shape.hiddenSize);
        if (!head.ok()) {
            return head.error();
        }
        weights.ownHead = std::move(head).value();
    } else if (family.hasOwnHead) {
        weights.ownHead = randomFloats(shape, family.headType, mixedBits(seed ^ 0xFFU));
    }
    weights.sketchHead(threads);
    return weights;
}

} // namespace trilume::model::transformer
