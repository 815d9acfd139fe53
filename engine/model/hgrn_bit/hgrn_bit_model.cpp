// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/hgrn_bit_model.h"

#include "engine/base/check.h"
#include "engine/model/hgrn_bit/device_token_sequence.h"
#include "engine/model/hgrn_bit/hgrn_bit_sequence.h"
#include "engine/model/hgrn_bit/layer_projections.h"

#include <string>
#include <utility>

namespace trilume::model::hgrn_bit {

namespace {

struct Totals
{
    std::uint64_t weights = 0;
    std::uint64_t packedBytes = 0;
    std::uint64_t floats = 0;

    void add(const BitLinear& linear)
    {
        // The one number of BitLinear::scale, and of ActivationBatch::factor for a token.
        TRILUME_CHECK(linear.weights.scales() == quant::ScaleKind::Tensor
                      && linear.weights.grid() == quant::ActivationGrid::Token);
        weights += static_cast<std::uint64_t>(linear.weights.rows()) * linear.weights.columns();
        packedBytes += linear.weights.sizeBytes();
        floats += linear.norm.size();
    }
};

Totals count(const Weights& weights)
{
    Totals totals;
    for (const Layer& layer : weights.layers) {
        for (const LayerProjection& projection : kLayerProjections) {
            totals.add(layer.*projection.linear);
            if (projection.vector != nullptr) {
                totals.floats += (layer.*projection.vector).size();
            }
        }
        totals.floats += layer.floors.size();
    }
    totals.add(weights.head);
    totals.floats += weights.finalNorm.size();
    return totals;
}

void fillSizes(ModelInfo& info, const Weights& weights)
{
    const Shape& shape = weights.shape;
    const Totals totals = count(weights);
    info.weightFormat = weightFormat(weights.head.weights.view().packing);
    info.layerCount = shape.layerCount;
    info.hiddenSize = shape.hiddenSize;
    info.feedForwardSize = shape.feedForwardSize;
    info.vocabularySize = shape.vocabularySize;
    info.trainedLength = shape.trainedLength;
    info.weightsPerToken = totals.weights;
    info.weightBytesPerToken = totals.packedBytes;
    info.parameterCount = totals.weights + totals.floats
                          + static_cast<std::uint64_t>(shape.vocabularySize) * shape.hiddenSize;
    info.residentBytes =
        totals.packedBytes + totals.floats * sizeof(float) + weights.embeddings.bytes.size();
    info.stateBytes =
        static_cast<std::uint64_t>(shape.layerCount) * shape.hiddenSize * sizeof(float);
}

} // namespace

HgrnBitModel::HgrnBitModel(Weights weights, Extras extras, const kernels::KernelTable& table)
    : m_weights(std::move(weights))
    , m_extras(std::move(extras))
    , m_watchable(hgrn_bit::watchable(m_weights.shape))
    , m_table(&table)
{
    m_extras.info.isa = table.isa;
    fillSizes(m_extras.info, m_weights);
}

std::vector<NamedTernary> HgrnBitModel::ternaryTensors() const
{
    std::vector<NamedTernary> tensors;
    for (std::size_t i = 0; i < m_weights.layers.size(); ++i) {
        const Layer& layer = m_weights.layers[i];
        const std::string prefix = "model.layers." + std::to_string(i) + ".";
        for (const LayerProjection& projection : kLayerProjections) {
            tensors.push_back({prefix + std::string(projection.file->name) + ".weight",
                               &(layer.*projection.linear).weights,
                               NamedTernary::Place{i, indexOf(projection.codes)}});
        }
    }
    tensors.push_back({"lm_head.weight", &m_weights.head.weights, std::nullopt});
    return tensors;
}

std::unique_ptr<Sequence> HgrnBitModel::createSequence(const SequenceOptions& options) const
{
    if (auto there =
            DeviceTokenSequence::create(m_weights, *m_table, options, info().fingerprint)) {
        return there;
    }
    return std::make_unique<HgrnBitSequence>(m_weights, *m_table, options, info().fingerprint);
}

} // namespace trilume::model::hgrn_bit
