// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/published_transformers.h"

#include <array>

namespace trilume::model::transformer {

namespace {

using checkpoint::Architecture;

constexpr SyntheticFamily kBitNet = {.hasSubNorms = true};
constexpr SyntheticFamily kFalcon = {.hasOwnHead = true};
constexpr SyntheticFamily kTiedBonsai = {.hasHeadNorms = true, .groupColumns = 128};
constexpr SyntheticFamily kBonsai = {.hasHeadNorms = true, .hasOwnHead = true, .groupColumns = 128};

// Heads of all of them are 128 wide.
Shape shapeOf(std::size_t layers,
              std::size_t hidden,
              std::size_t feedForward,
              std::size_t vocabulary,
              std::size_t heads,
              std::size_t keyHeads)
{
    Shape shape;
    shape.layerCount = layers;
    shape.hiddenSize = hidden;
    shape.feedForwardSize = feedForward;
    shape.vocabularySize = vocabulary;
    shape.headCount = heads;
    shape.keyHeadCount = keyHeads;
    shape.headSize = 128;
    return shape;
}

Shape bitNet()
{
    Shape shape = shapeOf(30, 2560, 6912, 128256, 20, 5);
    shape.contextLength = 4096;
    shape.rmsNormEps = 1e-5F;
    shape.rope.theta = 5e5;
    shape.activation = checkpoint::GateActivation::SquaredRelu;
    return shape;
}

// Sizes of the published file: 2.92e9 ternary weights and two matrices of 16 bits are 1.0 GB.
Shape falcon()
{
    Shape shape = shapeOf(32, 2048, 13312, 32768, 16, 2);
    shape.contextLength = 32768;
    shape.rmsNormEps = 1e-5F;
    shape.rope.theta = 1000042;
    return shape;
}

Shape bonsai(std::size_t layers,
             std::size_t hidden,
             std::size_t feedForward,
             std::size_t heads,
             std::size_t keyHeads)
{
    Shape shape = shapeOf(layers, hidden, feedForward, 151669, heads, keyHeads);
    shape.contextLength = 32768;
    shape.rmsNormEps = 1e-6F;
    shape.rope.theta = 1e6;
    shape.grid = quant::ActivationGrid::Group;
    return shape;
}

std::uint64_t layerWeights(const Shape& shape)
{
    return std::uint64_t{shape.hiddenSize}
           * (2 * shape.queryWidth() + 2 * shape.keyWidth() + 3 * shape.feedForwardSize);
}

} // namespace

std::span<const PublishedTransformer> publishedTransformers()
{
    static const std::array<PublishedTransformer, 5> kShapes = {{
        {"2B4T", Architecture::BitNetB158, bitNet(), kBitNet},
        {"falcon-e-3B", Architecture::Llama, falcon(), kFalcon},
        {"bonsai-1.7B", Architecture::Qwen3, bonsai(28, 2048, 6144, 16, 8), kTiedBonsai},
        {"bonsai-4B", Architecture::Qwen3, bonsai(36, 2560, 9728, 32, 8), kTiedBonsai},
        {"bonsai-8B", Architecture::Qwen3, bonsai(36, 4096, 12288, 32, 8), kBonsai},
    }};
    return kShapes;
}

const PublishedTransformer* findPublishedTransformer(std::string_view name)
{
    for (const PublishedTransformer& published : publishedTransformers()) {
        if (published.name == name) {
            return &published;
        }
    }
    return nullptr;
}

std::uint64_t ternaryWeights(const PublishedTransformer& published)
{
    const Shape& shape = published.shape;
    const std::uint64_t vocabulary = std::uint64_t{shape.vocabularySize} * shape.hiddenSize;
    const bool isTernary = published.family.groupColumns != 0;
    return shape.layerCount * layerWeights(shape)
           + (isTernary ? vocabulary * (published.family.hasOwnHead ? 2 : 1) : 0);
}

std::uint64_t requiredBytes(const PublishedTransformer& published)
{
    const std::uint64_t ternary = ternaryWeights(published);
    if (published.family.groupColumns != 0) {
        return ternary / 4 + ternary / published.family.groupColumns * sizeof(std::uint16_t);
    }
    const std::uint64_t vocabulary =
        std::uint64_t{published.shape.vocabularySize} * published.shape.hiddenSize;
    const std::uint64_t matrix = vocabulary * checkpoint::floatBytes(published.family.headType);
    const std::uint64_t sketch = matrix > ternary / 4 ? vocabulary : 0; // Weights::sketchHead
    return ternary / 4 + matrix * (published.family.hasOwnHead ? 2 : 1) + sketch;
}

} // namespace trilume::model::transformer
