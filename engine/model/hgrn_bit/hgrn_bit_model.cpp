// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/hgrn_bit_model.h"

#include "engine/model/hgrn_bit/hgrn_bit_sequence.h"
#include "engine/model/hgrn_bit/layer_tensors.h"

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
        weights += static_cast<std::uint64_t>(linear.weights.rows()) * linear.weights.columns();
        packedBytes += linear.weights.sizeBytes();
        floats += linear.norm.size();
    }
};

Totals count(const Weights& weights)
{
    Totals totals;
    for (const Layer& layer : weights.layers) {
        for (const BitLinear* linear : {&layer.input, &layer.forget, &layer.gate, &layer.output,
                                        &layer.mlpGate, &layer.mlpDown}) {
            totals.add(*linear);
        }
        totals.floats += layer.attentionNorm.size() + layer.gNorm.size() + layer.mlpNorm.size()
                         + layer.floors.size();
    }
    totals.add(weights.head);
    totals.floats += weights.finalNorm.size();
    return totals;
}

void fillSizes(ModelInfo& info, const Weights& weights)
{
    const Shape& shape = weights.shape;
    const Totals totals = count(weights);
    info.packing = weights.head.weights.view().packing;
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
        const auto add = [&](const char* name, const BitLinear& linear, LayerTensor codes) {
            tensors.push_back(
                {prefix + name, &linear.weights, NamedTernary::Place{i, indexOf(codes)}});
        };
        add("attn.i_proj.weight", layer.input, LayerTensor::InputCodes);
        add("attn.f_proj.weight", layer.forget, LayerTensor::ForgetCodes);
        add("attn.g_proj.weight", layer.gate, LayerTensor::GateCodes);
        add("attn.o_proj.weight", layer.output, LayerTensor::OutputCodes);
        add("mlp.gate_proj.weight", layer.mlpGate, LayerTensor::MlpGateCodes);
        add("mlp.down_proj.weight", layer.mlpDown, LayerTensor::MlpDownCodes);
    }
    tensors.push_back({"lm_head.weight", &m_weights.head.weights, std::nullopt});
    return tensors;
}

std::unique_ptr<Sequence> HgrnBitModel::createSequence(const SequenceOptions& options) const
{
    return std::make_unique<HgrnBitSequence>(m_weights, *m_table, options, info().fingerprint);
}

} // namespace trilume::model::hgrn_bit
