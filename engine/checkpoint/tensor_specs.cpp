// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/tensor_specs.h"

#include "engine/base/check.h"

#include <string_view>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kWeightEnding = ".weight";

TensorSpec vectorSpec(std::string name, std::size_t size)
{
    return {std::move(name), TensorRole::Float, 1, size, true};
}

void addBitLinear(std::vector<TensorSpec>& specs,
                  const std::string& name,
                  std::size_t rows,
                  std::size_t columns)
{
    specs.push_back({name + ".weight", TensorRole::Ternary, rows, columns, false});
    specs.push_back(vectorSpec(name + ".norm.weight", columns));
}

} // namespace

std::vector<TensorSpec> hgrnBitTensorSpecs(const HgrnBitHyperParameters& parameters)
{
    const std::size_t hidden = parameters.hiddenSize;
    const std::size_t inner = parameters.feedForwardSize;
    const std::size_t vocabulary = parameters.vocabularySize;
    std::vector<TensorSpec> specs;
    specs.push_back({"model.embeddings.weight", TensorRole::Float, vocabulary, hidden, false});
    if (parameters.useLowerBound) {
        specs.push_back(
            {"model.lower_bounds", TensorRole::Float, parameters.layerCount, hidden, false});
    }
    for (std::size_t layer = 0; layer < parameters.layerCount; ++layer) {
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        specs.push_back(vectorSpec(prefix + "attn_norm.weight", hidden));
        for (const char* projection : {"attn.i_proj", "attn.f_proj", "attn.g_proj"}) {
            addBitLinear(specs, prefix + projection, hidden, hidden);
        }
        specs.push_back(vectorSpec(prefix + "attn.g_norm.weight", hidden));
        addBitLinear(specs, prefix + "attn.o_proj", hidden, hidden);
        specs.push_back(vectorSpec(prefix + "mlp_norm.weight", hidden));
        addBitLinear(specs, prefix + "mlp.gate_proj", 2 * inner, hidden);
        addBitLinear(specs, prefix + "mlp.down_proj", hidden, inner);
    }
    specs.push_back(vectorSpec("model.norm.weight", hidden));
    addBitLinear(specs, "lm_head", vocabulary, hidden);
    return specs;
}

std::string scaleTensorName(const std::string& weightName)
{
    TRILUME_CHECK(weightName.ends_with(kWeightEnding));
    return weightName.substr(0, weightName.size() - kWeightEnding.size()) + ".scale";
}

} // namespace trilume::checkpoint
