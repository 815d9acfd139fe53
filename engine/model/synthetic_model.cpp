// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/synthetic_model.h"

#include "engine/checkpoint/architecture.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/layer_projections.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"
#include "engine/model/memory_check.h"
#include "engine/model/packing_choice.h"
#include "engine/model/published_shapes.h"
#include "engine/model/transformer/published_transformers.h"
#include "engine/model/transformer/transformer_model.h"

#include <string>
#include <utility>

namespace trilume::model {

namespace {

hgrn_bit::Shape hgrnShape(const ModelShape& published)
{
    return {.layerCount = published.layerCount,
            .hiddenSize = published.hiddenSize,
            .feedForwardSize = published.feedForwardSize,
            .vocabularySize = published.vocabularySize};
}

std::uint64_t ternaryWeights(const hgrn_bit::Shape& shape)
{
    std::uint64_t perLayer = 0;
    for (const hgrn_bit::LayerProjection& projection : hgrn_bit::kLayerProjections) {
        perLayer += std::uint64_t{projection.rows(shape)} * projection.columns(shape);
    }
    return shape.layerCount * perLayer + std::uint64_t{shape.vocabularySize} * shape.hiddenSize;
}

std::uint64_t requiredBytes(const hgrn_bit::Shape& shape)
{
    const std::uint64_t embeddings =
        std::uint64_t{shape.vocabularySize} * shape.hiddenSize * 2; // 16 bits each
    return ternaryWeights(shape) / 4 + embeddings;
}

std::string titleOf(std::string_view shapeName)
{
    return "Synthetic " + std::string(shapeName);
}

Extras extrasOf(std::string_view shapeName, checkpoint::Architecture architecture)
{
    Extras extras;
    extras.info.name = titleOf(shapeName);
    extras.info.architecture = checkpoint::architectureName(architecture);
    extras.info.bitsPerWeight = 2.0;
    return extras;
}

Result<std::shared_ptr<const Model>> createTransformer(
    const transformer::PublishedTransformer& published,
    std::uint64_t seed,
    ThreadBudget threads,
    const kernels::KernelTable& table,
    std::optional<kernels::Packing> packing)
{
    if (Status status =
            checkFreeMemory(titleOf(published.name), transformer::requiredBytes(published));
        !status.ok()) {
        return status.error();
    }
    kernels::Packing chosen = packing.value_or(kernels::Packing::TwoBit);
    if (published.family.groupColumns == 0 && !packing) {
        chosen = measurePacking({.table = &table,
                                 .threads = threads,
                                 .weights = transformer::ternaryWeights(published),
                                 .columns = published.shape.hiddenSize})
                     .packing;
    } else if (published.family.groupColumns != 0 && chosen != kernels::Packing::TwoBit) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: packing: found %2, expected %3.", titleOf(published.name),
                                  kernels::packingName(chosen),
                                  kernels::packingName(kernels::Packing::TwoBit))};
    }
    Result<transformer::Weights> weights =
        transformer::syntheticWeights(published.shape, published.family, seed, threads, chosen);
    if (!weights.ok()) {
        return weights.error();
    }
    return std::shared_ptr<const Model>(std::make_shared<transformer::TransformerModel>(
        std::move(weights).value(), extrasOf(published.name, published.architecture), table));
}

} // namespace

Result<std::shared_ptr<const Model>> createSyntheticModel(std::string_view shapeName,
                                                          std::uint64_t seed,
                                                          ThreadBudget threads,
                                                          const kernels::KernelTable& table,
                                                          std::optional<kernels::Packing> packing)
{
    if (const auto* found = transformer::findPublishedTransformer(shapeName)) {
        return createTransformer(*found, seed, threads, table, packing);
    }
    const Result<ModelShape> published = publishedShape(shapeName);
    if (!published) {
        return published.error();
    }
    const hgrn_bit::Shape shape = hgrnShape(published.value());
    if (Status status = checkFreeMemory(titleOf(shapeName), requiredBytes(shape)); !status.ok()) {
        return status.error();
    }
    const kernels::Packing chosen = packing ? *packing
                                            : measurePacking({.table = &table,
                                                              .threads = threads,
                                                              .weights = ternaryWeights(shape),
                                                              .columns = shape.hiddenSize})
                                                  .packing;
    Result<hgrn_bit::Weights> weights = hgrn_bit::syntheticWeights(shape, seed, threads, chosen);
    if (!weights.ok()) {
        return weights.error();
    }
    return std::shared_ptr<const Model>(std::make_shared<hgrn_bit::HgrnBitModel>(
        std::move(weights).value(), extrasOf(shapeName, checkpoint::Architecture::HgrnBit), table));
}

} // namespace trilume::model
