// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/hgrn_bit/hgrn_bit_tensors.h"

#include "engine/checkpoint/hgrn_bit/projections.h"

#include <string>
#include <utility>

namespace trilume::checkpoint {

namespace {

TensorSpec vectorSpec(std::string name, std::size_t size)
{
    return {std::move(name), WeightKind::Float, 1, size, true};
}

void addBitLinear(std::vector<TensorSpec>& specs,
                  const std::string& name,
                  std::size_t rows,
                  std::size_t columns)
{
    specs.push_back({name + ".weight", WeightKind::Ternary, rows, columns, false});
    specs.push_back(vectorSpec(name + ".norm.weight", columns));
}

} // namespace

std::vector<TensorSpec> hgrnBitTensorSpecs(const HgrnBitHyperParameters& parameters)
{
    const std::size_t hidden = parameters.hiddenSize;
    const std::size_t inner = parameters.feedForwardSize;
    const std::size_t vocabulary = parameters.vocabularySize;
    std::vector<TensorSpec> specs;
    specs.push_back({"model.embeddings.weight", WeightKind::Float, vocabulary, hidden, false});
    if (parameters.useLowerBound) {
        specs.push_back(
            {"model.lower_bounds", WeightKind::Float, parameters.layerCount, hidden, false});
    }
    for (std::size_t layer = 0; layer < parameters.layerCount; ++layer) {
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        for (const hgrn_bit::StoredProjection& projection : hgrn_bit::kStoredProjections) {
            if (projection.vectorView != nullptr) {
                specs.push_back(
                    vectorSpec(prefix + std::string(projection.vectorName) + ".weight", hidden));
            }
            addBitLinear(specs, prefix + std::string(projection.name),
                         widthOf(projection.rows, hidden, inner),
                         widthOf(projection.columns, hidden, inner));
        }
    }
    specs.push_back(vectorSpec("model.norm.weight", hidden));
    addBitLinear(specs, "lm_head", vocabulary, hidden);
    return specs;
}

} // namespace trilume::checkpoint
