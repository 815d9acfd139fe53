// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/conventional/twin_model.h"

#include "engine/model/conventional/twin_sequence.h"
#include "engine/model/conventional/twin_tensors.h"

#include <utility>

namespace trilume::model::conventional {

namespace {

std::uint64_t countFloats(const Weights& weights)
{
    std::uint64_t floats = weights.finalNorm.size();
    for (const Layer& layer : weights.layers) {
        floats += layer.attentionNorm.size() + layer.gNorm.size() + layer.mlpNorm.size()
                  + layer.floors.size();
    }
    return floats;
}

ModelInfo describeTwin(std::string name, const Weights& weights, Isa isa)
{
    const ModelShape& shape = weights.shape;
    const std::uint64_t floats = countFloats(weights);
    ModelInfo info;
    info.name = std::move(name);
    info.architecture = "conventional";
    info.isa = isa;
    info.weightFormat = WeightFormat::Bf16;
    info.layerCount = shape.layerCount;
    info.hiddenSize = shape.hiddenSize;
    info.feedForwardSize = shape.feedForwardSize;
    info.vocabularySize = shape.vocabularySize;
    info.weightsPerToken = matrixWeights(shape);
    info.weightBytesPerToken = weights.matrices.sizeBytes();
    info.parameterCount = matrixWeights(shape) + floats + weights.embeddings.size();
    info.residentBytes =
        weights.matrices.sizeBytes() + weights.embeddings.sizeBytes() + floats * sizeof(float);
    info.stateBytes = std::uint64_t{shape.layerCount} * shape.hiddenSize * sizeof(float);
    info.bitsPerWeight = 16.0;
    return info;
}

} // namespace

TwinModel::TwinModel(std::string name, Weights weights, const kernels::KernelTable& table)
    : m_weights(std::move(weights))
    , m_info(describeTwin(std::move(name), m_weights, table.isa))
    , m_watchable(conventional::watchable(m_weights.shape.hiddenSize))
    , m_table(&table)
{}

std::unique_ptr<Sequence> TwinModel::createSequence(const SequenceOptions& options) const
{
    return std::make_unique<TwinSequence>(m_weights, *m_table, options, m_info.fingerprint);
}

} // namespace trilume::model::conventional
