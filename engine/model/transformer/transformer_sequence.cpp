// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/transformer_sequence.h"

#include "engine/base/check.h"
#include "engine/kernels/packing.h"
#include "engine/model/group_timer.h"
#include "engine/model/transformer/group_projector.h"
#include "engine/model/transformer/kv_budget.h"
#include "engine/model/transformer/tensor_projector.h"
#include "engine/model/transformer/transformer_pass_p.h"
#include "engine/model/work_grain.h"
#include "engine/runtime/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trilume::model::transformer {

namespace {

// Of the bytes behind a state's header. What other codes of the inputs led to is another state.
std::string_view layoutName(kernels::KvFormat format, bool hasWideCodes)
{
    switch (format) {
    case kernels::KvFormat::F32:
        return hasWideCodes ? "kv32-2w" : "kv32-2";
    case kernels::KvFormat::F16:
        return hasWideCodes ? "kv16-2w" : "kv16-2";
    case kernels::KvFormat::Int8:
        return hasWideCodes ? "kv8-2w" : "kv8-2";
    }
    return "?";
}

// Of inputs that are floats by definition.
bool hasWideCodes(const Shape& shape, quant::CodeWidth codeWidth)
{
    return shape.grid == quant::ActivationGrid::Group && codeWidth == quant::CodeWidth::Int16;
}

// The widest row that one of the matrices of a layer gives, up to whole blocks.
std::size_t widestOutput(const Shape& shape)
{
    const std::size_t widest =
        std::max({shape.queryWidth(), shape.feedForwardSize, shape.hiddenSize});
    return kernels::roundUp(widest, kernels::kBlockRows);
}

std::unique_ptr<Projector> makeProjector(const Weights& weights,
                                         const kernels::KernelTable& table,
                                         ThreadTeam& team,
                                         std::size_t maxBatch,
                                         const SequenceOptions& options)
{
    if (weights.shape.grid == quant::ActivationGrid::Group) {
        return std::make_unique<GroupProjector>(weights, table, team, maxBatch,
                                                options.precision.codeWidth, options.projections);
    }
    return std::make_unique<TensorProjector>(weights, table, team, maxBatch, options.projections);
}

} // namespace

TransformerSequence::TransformerSequence(const Weights& weights,
                                         const kernels::KernelTable& table,
                                         const SequenceOptions& options,
                                         const std::string& fingerprint)
    : m_weights(&weights)
    , m_table(&table)
    , m_team(options.threads)
    , m_maxBatch(std::max<std::size_t>(1, options.maxBatch))
    , m_angles(weights.shape.rope, weights.shape.headSize)
    , m_capacity(chooseKv(weights, options.precision.kv).capacity)
    , m_cache(chooseKv(weights, options.precision.kv).shape,
              StateOwner{layoutName(chooseKv(weights, options.precision.kv).shape.format,
                                    hasWideCodes(weights.shape, options.precision.codeWidth)),
                         fingerprint})
    , m_attention(table,
                  m_team,
                  m_cache,
                  {weights.shape.headCount,
                   1.0F / std::sqrt(static_cast<float>(weights.shape.headSize)), m_maxBatch})
    , m_projector(makeProjector(weights, table, m_team, m_maxBatch, options))
    , m_head(weights, table, m_team, options.precision.codeWidth)
    , m_x(m_maxBatch * weights.shape.hiddenSize)
    , m_squares(m_maxBatch)
    , m_cosines(m_maxBatch * m_angles.half())
    , m_sines(m_maxBatch * m_angles.half())
    , m_keys(m_maxBatch * weights.shape.keyHeadCount * m_cache.shape().paddedSize())
    , m_values(m_keys.size())
    , m_mixed(m_maxBatch * weights.shape.queryWidth())
    , m_wide(m_maxBatch * weights.shape.feedForwardSize)
    , m_outputStride(widestOutput(weights.shape))
{
    for (AlignedBuffer<float>& outputs : m_outputs) {
        outputs = AlignedBuffer<float>(m_maxBatch * m_outputStride);
    }
}

void TransformerSequence::reset()
{
    m_cache.reset();
    m_keepable.reset();
}

void TransformerSequence::keep(std::size_t tokens)
{
    TRILUME_CHECK(m_keepable && tokens <= *m_keepable);
    m_cache.truncate(m_cache.position() - (*m_keepable - tokens));
    m_keepable = tokens;
}

Status TransformerSequence::restore(std::span<const std::byte> image)
{
    ImageInMemory source(image);
    return restoreFrom(source);
}

Status TransformerSequence::restoreFrom(ImageSource& image)
{
    Status status = m_cache.restoreFrom(image);
    if (status.ok()) {
        m_keepable.reset();
    }
    return status;
}

Status TransformerSequence::adopt(const SharedText& text)
{
    const auto* const ours = dynamic_cast<const KvText*>(&text);
    Status status = ours != nullptr ? m_cache.adopt(*ours) : m_cache.restore(text.image());
    if (status.ok()) {
        m_keepable.reset();
    }
    return status;
}

void TransformerSequence::forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs)
{
    TRILUME_CHECK(!tokens.empty() && tokens.size() <= m_maxBatch
                  && tokens.size() <= m_capacity - m_cache.position());
    const Pass pass{tokens.size(), outputs, m_cache.position()};
    m_cache.reserve(tokens.size());
    m_attention.reserve(pass.firstPosition + tokens.size());
    m_projector->begin();
    m_team.pass([&] {
        runLayers(tokens, pass);
        m_cache.advance(tokens.size());
        head(pass);
    });
    m_keepable = outputs.canTakeBack ? std::optional(tokens.size()) : std::nullopt;
}

void TransformerSequence::runLayers(std::span<const TokenId> tokens, const Pass& pass)
{
    const std::size_t hidden = m_weights->shape.hiddenSize;
    const std::size_t half = m_angles.half();
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        m_weights->embed(tokens[n], {x(n), hidden});
        m_squares[n] = m_table->sumOfSquares(x(n), hidden);
        m_angles.at(pass.firstPosition + n, m_cosines.span().subspan(n * half, half),
                    m_sines.span().subspan(n * half, half));
    }
    pass.watchRows(0, LayerTensor::Embedding, m_x.data(), hidden);
    for (std::size_t layer = 0; layer < m_weights->layers.size(); ++layer) {
        attention(pass, layer);
        mlp(pass, layer);
        pass.watchRows(layer, LayerTensor::Residual, m_x.data(), hidden);
    }
}

void TransformerSequence::attention(const Pass& pass, std::size_t layerIndex)
{
    const Layer& layer = m_weights->layers[layerIndex];
    quantizeStream(pass, ProjectionGroup::AttentionInputs, layer.attentionNorm);
    project(pass, layerIndex, ProjectionGroup::AttentionInputs);
    {
        const PartTimer timer(pass.outputs.partTimes, &PartTimes::gates);
        queriesAndKeys(pass, layerIndex);
        m_attention.run(layerIndex, pass.firstPosition, pass.tokens);
    }
    tellAttention(pass, layerIndex);
    attentionOutputs(pass, layer);
    project(pass, layerIndex, ProjectionGroup::AttentionOutput);
    addToResidual(pass);
    pass.watchRows(layerIndex, LayerTensor::AttentionOut, m_x.data(), m_weights->shape.hiddenSize);
}

void TransformerSequence::tellAttention(const Pass& pass, std::size_t layerIndex)
{
    if (pass.outputs.observer == nullptr) {
        return;
    }
    if (!m_attentionWeights) {
        m_attentionWeights.emplace(*m_table, m_team, m_cache, m_attention.shape());
    }
    for (std::size_t n = 0; n < pass.tokens; ++n) {
        const LayerEvent event{pass.firstPosition + n, layerIndex,
                               indexOf(LayerTensor::AttentionEntropy)};
        m_attentionWeights->compute(layerIndex, event.position, m_attention, n);
        pass.outputs.observer->onAttention(event, m_attentionWeights->weights());
        pass.outputs.observer->onValues(event, m_attentionWeights->spreads());
    }
}

void TransformerSequence::mlp(const Pass& pass, std::size_t layerIndex)
{
    const Layer& layer = m_weights->layers[layerIndex];
    quantizeStream(pass, ProjectionGroup::MlpInputs, layer.mlpNorm);
    project(pass, layerIndex, ProjectionGroup::MlpInputs);
    gatedUnits(pass, layer);
    project(pass, layerIndex, ProjectionGroup::MlpDown);
    addToResidual(pass);
}

void TransformerSequence::quantizeStream(const Pass& pass,
                                         ProjectionGroup group,
                                         const AlignedBuffer<float>& norm)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::norms);
    parallelRanges(m_team, pass.tokens, grainFor(2 * m_weights->shape.hiddenSize),
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t n = begin; n < end; ++n) {
                           m_projector->quantize(group, n, {x(n), m_squares[n], norm.data()});
                       }
                   });
}

void TransformerSequence::project(const Pass& pass, std::size_t layerIndex, ProjectionGroup group)
{
    pass.watchCodes(layerIndex, group, *m_projector);
    std::array<FloatRows, kMostOfGroup> rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows.at(i) = {m_outputs.at(i).data(), m_outputStride};
    }
    GroupTimer groupTimer(pass.outputs.observer,
                          {pass.firstPosition, pass.tokens, layerIndex, indexOf(group)});
    const GroupTimer::Share share(groupTimer);
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::projections);
    groupTimer.addDevice(m_projector->project(layerIndex, group, pass.tokens,
                                              std::span(rows).first(linearsOf(group).size())));
}

// Normalised where the family does so, and turned by the position of row n.
void TransformerSequence::placeHead(const float* from,
                                    const AlignedBuffer<float>& norm,
                                    std::size_t n,
                                    float* to)
{
    const std::size_t size = m_weights->shape.headSize;
    if (norm.size() == 0) {
        std::copy_n(from, size, to);
    } else {
        m_table->rmsNorm(from, m_table->sumOfSquares(from, size), norm.data(), size,
                         m_weights->shape.rmsNormEps, to);
    }
    m_table->rotate(to, m_cosines.data() + n * m_angles.half(),
                    m_sines.data() + n * m_angles.half(), m_angles.half());
}

void TransformerSequence::queriesAndKeys(const Pass& pass, std::size_t layerIndex)
{
    const Layer& layer = m_weights->layers[layerIndex];
    const Shape& shape = m_weights->shape;
    const std::size_t padded = m_cache.shape().paddedSize();
    const std::size_t keyRow = shape.keyHeadCount * padded;
    parallelRanges(m_team, pass.tokens, grainFor(shape.queryWidth() + 2 * shape.keyWidth()),
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t n = begin; n < end; ++n) {
                           for (std::size_t head = 0; head < shape.headCount; ++head) {
                               placeHead(output(0, n) + head * shape.headSize, layer.queryNorm, n,
                                         m_attention.query(n, head));
                           }
                           for (std::size_t head = 0; head < shape.keyHeadCount; ++head) {
                               placeHead(output(1, n) + head * shape.headSize, layer.keyNorm, n,
                                         m_keys.data() + n * keyRow + head * padded);
                               std::copy_n(output(2, n) + head * shape.headSize, shape.headSize,
                                           m_values.data() + n * keyRow + head * padded);
                           }
                           m_cache.write(layerIndex, pass.firstPosition + n,
                                         m_keys.data() + n * keyRow, m_values.data() + n * keyRow);
                       }
                   });
}

void TransformerSequence::attentionOutputs(const Pass& pass, const Layer& layer)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::norms);
    const Shape& shape = m_weights->shape;
    const std::size_t width = shape.queryWidth();
    parallelRanges(
        m_team, pass.tokens, grainFor(2 * width), [&](std::size_t begin, std::size_t end) {
            for (std::size_t n = begin; n < end; ++n) {
                float* const mixed = m_mixed.data() + n * width;
                for (std::size_t head = 0; head < shape.headCount; ++head) {
                    std::copy_n(m_attention.result(n, head), shape.headSize,
                                mixed + head * shape.headSize);
                }
                const bool hasNorm = layer.attentionSubNorm.size() != 0;
                m_projector->quantize(ProjectionGroup::AttentionOutput, n,
                                      {mixed, hasNorm ? m_table->sumOfSquares(mixed, width) : 0.0F,
                                       hasNorm ? layer.attentionSubNorm.data() : nullptr});
            }
        });
}

void TransformerSequence::gatedUnits(const Pass& pass, const Layer& layer)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::gates);
    const std::size_t width = m_weights->shape.feedForwardSize;
    const auto unit = m_weights->shape.activation == checkpoint::GateActivation::SquaredRelu
                          ? m_table->squaredReluUnit
                          : m_table->denseSwiglu;
    const float* norm = layer.mlpSubNorm.size() == 0 ? nullptr : layer.mlpSubNorm.data();
    parallelRanges(
        m_team, pass.tokens, grainFor(2 * width), [&](std::size_t begin, std::size_t end) {
            for (std::size_t n = begin; n < end; ++n) {
                float* const wide = m_wide.data() + n * width;
                const float squares = unit(output(0, n), output(1, n), width, wide);
                m_projector->quantize(ProjectionGroup::MlpDown, n, {wide, squares, norm});
            }
        });
}

void TransformerSequence::addToResidual(const Pass& pass)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::gates);
    const std::size_t hidden = m_weights->shape.hiddenSize;
    parallelRanges(m_team, pass.tokens, grainFor(hidden), [&](std::size_t begin, std::size_t end) {
        for (std::size_t n = begin; n < end; ++n) {
            m_squares[n] = m_table->addFloats(output(0, n), hidden, x(n));
        }
    });
}

void TransformerSequence::head(const Pass& pass)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::head);
    const std::size_t vocabulary = m_weights->shape.vocabularySize;
    const ForwardOutputs& outputs = pass.outputs;
    if (!outputs.allLogits.empty()) {
        TRILUME_CHECK(outputs.allLogits.size() == pass.tokens * vocabulary);
        for (std::size_t first = 0; first < pass.tokens; first += kHeadBatch) {
            const std::size_t count = std::min(kHeadBatch, pass.tokens - first);
            normaliseForHead(pass, first, count);
            m_head.run(count, outputs.allLogits.subspan(first * vocabulary, count * vocabulary));
        }
        if (!outputs.lastLogits.empty()) {
            const std::span<const float> last = outputs.allLogits.last(vocabulary);
            std::copy(last.begin(), last.end(), outputs.lastLogits.begin());
        }
    } else if (!outputs.lastLogits.empty()) {
        TRILUME_CHECK(outputs.lastLogits.size() == vocabulary);
        normaliseForHead(pass, pass.tokens - 1, 1);
        m_head.runLikeliest(outputs.observer == nullptr ? outputs.likeliest : 0,
                            outputs.lastLogits);
    }
}

void TransformerSequence::normaliseForHead(const Pass& pass,
                                           std::size_t firstToken,
                                           std::size_t count)
{
    for (std::size_t n = 0; n < count; ++n) {
        const std::span<const float> normed =
            m_head.normalise(n, x(firstToken + n), m_squares[firstToken + n]);
        if (pass.outputs.observer != nullptr) {
            pass.outputs.observer->onValues({pass.firstPosition + firstToken + n,
                                             m_weights->layers.size(),
                                             indexOf(LayerTensor::FinalNorm)},
                                            normed);
        }
    }
}

void TransformerSequence::readOut(std::span<const float> stream, std::span<float> logits)
{
    const std::size_t hidden = m_weights->shape.hiddenSize;
    const std::size_t vocabulary = m_weights->shape.vocabularySize;
    const std::size_t rows = stream.size() / hidden;
    TRILUME_CHECK(stream.size() == rows * hidden && logits.size() == rows * vocabulary);
    m_team.pass([&] {
        for (std::size_t first = 0; first < rows; first += kHeadBatch) {
            const std::size_t count = std::min(kHeadBatch, rows - first);
            for (std::size_t n = 0; n < count; ++n) {
                const float* row = stream.data() + (first + n) * hidden;
                m_head.normalise(n, row, m_table->sumOfSquares(row, hidden));
            }
            m_head.run(count, logits.subspan(first * vocabulary, count * vocabulary));
        }
    });
}

} // namespace trilume::model::transformer
