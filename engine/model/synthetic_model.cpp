// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/synthetic_model.h"

#include "engine/checkpoint/architecture.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/layer_projections.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"
#include "engine/model/memory_check.h"
#include "engine/model/packing_choice.h"

#include <array>
#include <iterator>
#include <string>
#include <utility>

namespace trilume::model {

namespace {

struct NamedShape
{
    std::string_view name;
    hgrn_bit::Shape shape;
};

// The published checkpoints (design: the model, table of sizes).
constexpr std::array<NamedShape, 3> kShapes = {{
    {"370M",
     {.layerCount = 24, .hiddenSize = 1024, .feedForwardSize = 2816, .vocabularySize = 32000}},
    {"1.3B",
     {.layerCount = 24, .hiddenSize = 2048, .feedForwardSize = 5632, .vocabularySize = 32000}},
    {"2.7B",
     {.layerCount = 32, .hiddenSize = 2560, .feedForwardSize = 6912, .vocabularySize = 32000}},
}};

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

} // namespace

std::vector<std::string_view> publishedShapes()
{
    std::vector<std::string_view> names;
    names.reserve(std::size(kShapes));
    for (const NamedShape& shape : kShapes) {
        names.push_back(shape.name);
    }
    return names;
}

Result<std::shared_ptr<const Model>> createSyntheticModel(std::string_view shapeName,
                                                          std::uint64_t seed,
                                                          ThreadBudget threads,
                                                          const kernels::KernelTable& table,
                                                          std::optional<kernels::Packing> packing)
{
    const NamedShape* named = nullptr;
    for (const NamedShape& candidate : kShapes) {
        if (candidate.name == shapeName) {
            named = &candidate;
        }
    }
    if (named == nullptr) {
        return Error{
            Errc::InvalidArgument,
            Sentence::of("There is no published shape \"%1\", expected 370M, 1.3B or 2.7B.",
                         shapeName)};
    }
    const std::string title = "Synthetic " + std::string(shapeName);
    if (Status status = checkFreeMemory(title, requiredBytes(named->shape)); !status.ok()) {
        return status.error();
    }
    const kernels::Packing chosen = packing
                                        ? *packing
                                        : measurePacking({.table = &table,
                                                          .threads = threads,
                                                          .weights = ternaryWeights(named->shape),
                                                          .columns = named->shape.hiddenSize})
                                              .packing;
    Result<hgrn_bit::Weights> weights =
        hgrn_bit::syntheticWeights(named->shape, seed, threads, chosen);
    if (!weights.ok()) {
        return weights.error();
    }
    hgrn_bit::Extras extras;
    extras.info.name = title;
    extras.info.architecture = checkpoint::architectureName(checkpoint::Architecture::HgrnBit);
    extras.info.bitsPerWeight = 2.0;
    return std::shared_ptr<const Model>(std::make_shared<hgrn_bit::HgrnBitModel>(
        std::move(weights).value(), std::move(extras), table));
}

} // namespace trilume::model
