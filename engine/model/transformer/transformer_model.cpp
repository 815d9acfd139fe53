// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/transformer_model.h"

#include "engine/base/check.h"
#include "engine/model/transformer/kv_budget.h"
#include "engine/model/transformer/layer_linears.h"
#include "engine/model/transformer/layer_tensors.h"
#include "engine/model/transformer/transformer_sequence.h"

#include <string>
#include <utility>

namespace trilume::model::transformer {

namespace {

struct Totals
{
    std::uint64_t weights = 0; // that a token uses
    std::uint64_t bytes = 0;   // of them
    std::uint64_t floats = 0;  // of vectors

    void add(const Linear& linear, quant::ActivationGrid grid)
    {
        // What the projector of that grid computes.
        TRILUME_CHECK(linear.weights.grid() == grid
                      && linear.isGrouped() == (grid == quant::ActivationGrid::Group));
        weights += static_cast<std::uint64_t>(linear.weights.rows()) * linear.weights.columns();
        bytes += linear.sizeBytes();
    }
};

Totals countTotals(const Weights& weights)
{
    Totals totals;
    for (const Layer& layer : weights.layers) {
        for (const LayerLinear& linear : kLayerLinears) {
            totals.add(layer.*linear.linear, weights.shape.grid);
        }
        totals.floats += layer.attentionNorm.size() + layer.queryNorm.size() + layer.keyNorm.size()
                         + layer.attentionSubNorm.size() + layer.mlpNorm.size()
                         + layer.mlpSubNorm.size();
    }
    totals.floats += weights.finalNorm.size();
    return totals;
}

std::uint64_t vocabularyBytes(const VocabularyMatrix& matrix)
{
    return std::visit([](const auto& any) -> std::uint64_t { return any.sizeBytes(); }, matrix);
}

void describe(ModelInfo& info, const Weights& weights)
{
    const Shape& shape = weights.shape;
    const Totals totals = countTotals(weights);
    const std::uint64_t vocabularyWeights =
        static_cast<std::uint64_t>(shape.vocabularySize) * shape.hiddenSize;
    const bool isTied = weights.ownHead.index() == 0;
    const std::uint64_t headBytes = weights.denseHead() != nullptr
                                        ? weights.denseHead()->sizeBytes()
                                        : weights.ternaryHead()->sizeBytes();
    info.weightFormat = weightFormat(weights.layers.front().query.weights.packing());
    info.layerCount = shape.layerCount;
    info.hiddenSize = shape.hiddenSize;
    info.feedForwardSize = shape.feedForwardSize;
    info.vocabularySize = shape.vocabularySize;
    info.trainedLength = shape.contextLength;
    const KvChoice kv = chooseKv(weights, {});
    info.stateBytesPerToken = kv.shape.tokenBytes();
    info.textLimit = kv.capacity;
    info.weightsPerToken = totals.weights + vocabularyWeights;
    const std::uint64_t sketchBytes = weights.headSketch ? weights.headSketch->sizeBytes() : 0;
    info.weightBytesPerToken = totals.bytes + (sketchBytes != 0 ? sketchBytes : headBytes);
    info.parameterCount = totals.weights + totals.floats + vocabularyWeights * (isTied ? 1U : 2U);
    info.residentBytes = totals.bytes + totals.floats * sizeof(float)
                         + vocabularyBytes(weights.embeddings) + (isTied ? 0 : headBytes)
                         + sketchBytes;
}

} // namespace

TransformerModel::TransformerModel(Weights weights,
                                   Extras extras,
                                   const kernels::KernelTable& table)
    : m_weights(std::move(weights))
    , m_extras(std::move(extras))
    , m_watchable(transformer::watchable(m_weights.shape))
    , m_table(&table)
{
    m_extras.info.isa = table.isa;
    describe(m_extras.info, m_weights);
}

std::vector<NamedTernary> TransformerModel::ternaryTensors() const
{
    std::vector<NamedTernary> tensors;
    for (std::size_t i = 0; i < m_weights.layers.size(); ++i) {
        const std::string prefix = "model.layers." + std::to_string(i) + ".";
        for (const LayerLinear& linear : kLayerLinears) {
            tensors.push_back({prefix + std::string(linear.name) + ".weight",
                               &(m_weights.layers[i].*linear.linear).weights,
                               NamedTernary::Place{i, indexOf(codesOf(linear.group))}});
        }
    }
    if (const Linear* head = m_weights.ternaryHead()) {
        const bool isTied = m_weights.ownHead.index() == 0;
        tensors.push_back({isTied ? "model.embed_tokens.weight" : "lm_head.weight", &head->weights,
                           std::nullopt});
    }
    return tensors;
}

std::unique_ptr<Sequence> TransformerModel::createSequence(const SequenceOptions& options) const
{
    return std::make_unique<TransformerSequence>(m_weights, *m_table, options, info().fingerprint);
}

} // namespace trilume::model::transformer
