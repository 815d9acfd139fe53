// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/conventional/twin_sequence.h"

#include "engine/base/check.h"
#include "engine/model/conventional/twin_tensors.h"
#include "engine/model/work_grain.h"
#include "engine/runtime/parallel.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace trilume::model::conventional {

namespace {

// Two threads shall not write into one cache line.
constexpr std::size_t kChannelLine = kCacheLineBytes / sizeof(float);

} // namespace

struct TwinSequence::Pass
{
    std::size_t tokens;
    const ForwardOutputs& outputs;
    std::size_t firstPosition;

    // Rows of `width` floats, one for each token.
    void watch(TwinTensor tensor,
               std::size_t layer,
               std::span<const float> rows,
               std::size_t width) const
    {
        for (std::size_t n = 0; n < tokens && outputs.observer != nullptr; ++n) {
            outputs.observer->onValues({firstPosition + n, layer, indexOf(tensor)},
                                       rows.subspan(n * width, width));
        }
    }
};

TwinSequence::TwinSequence(const Weights& weights,
                           const kernels::KernelTable& table,
                           const SequenceOptions& options,
                           const std::string& fingerprint)
    : m_weights(&weights)
    , m_table(&table)
    , m_team(options.threads)
    , m_products(table, m_team)
    , m_maxBatch(std::max<std::size_t>(1, options.maxBatch))
    , m_hidden(weights.shape.hiddenSize)
    , m_state(weights.shape.layerCount, m_hidden, m_maxBatch, StateOwner{"twin1", fingerprint})
    , m_x(m_maxBatch * m_hidden)
    , m_squares(m_maxBatch)
    , m_states(m_maxBatch * m_hidden)
    , m_forget(m_maxBatch * m_hidden)
    , m_normed(m_maxBatch, m_hidden)
    , m_gated(m_maxBatch, 3 * m_hidden)
    , m_wide(m_maxBatch, 2 * weights.shape.feedForwardSize)
    , m_unit(m_maxBatch, weights.shape.feedForwardSize)
    , m_added(m_maxBatch, m_hidden)
{}

std::span<const float> TwinSequence::held(std::size_t tensor, std::size_t layer) const
{
    const bool isHeld = tensor == indexOf(TwinTensor::State) && layer < m_weights->layers.size();
    return isHeld ? std::as_const(m_state).layer(layer) : std::span<const float>();
}

void TwinSequence::forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs)
{
    TRILUME_CHECK(!tokens.empty() && tokens.size() <= m_maxBatch);
    const Pass pass{tokens.size(), outputs, m_state.position()};
    if (outputs.canTakeBack) {
        m_state.beginToTakeBack(tokens.size());
    } else {
        m_state.begin(tokens.size());
    }
    m_team.pass([&] {
        runLayers(tokens, pass);
        m_state.advance();
        head(pass);
    });
}

void TwinSequence::runLayers(std::span<const TokenId> tokens, const Pass& pass)
{
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        m_weights->embed(tokens[n], {x(n), m_hidden});
        m_squares[n] = m_table->sumOfSquares(x(n), m_hidden);
    }
    pass.watch(TwinTensor::Embedding, 0, m_x.span(), m_hidden);
    for (std::size_t layer = 0; layer < m_weights->layers.size(); ++layer) {
        attention(pass, layer);
        pass.watch(TwinTensor::AttentionOut, layer, m_x.span(), m_hidden);
        mlp(pass, m_weights->layers[layer]);
        pass.watch(TwinTensor::Residual, layer, m_x.span(), m_hidden);
    }
}

void TwinSequence::attention(const Pass& pass, std::size_t layerIndex)
{
    const Layer& layer = m_weights->layers[layerIndex];
    norms(pass, layer.attentionNorm);
    project(pass, layer.inputs, m_normed, m_gated);
    recurrence(pass, layerIndex);
    {
        const PartTimer timer(pass.outputs.partTimes, &PartTimes::norms);
        parallelRanges(
            m_team, pass.tokens, grainFor(3 * m_hidden), [&](std::size_t begin, std::size_t end) {
                for (std::size_t n = begin; n < end; ++n) { // o = rms(g) * silu(h)
                    m_table->denseGatedNorm(m_gated.row(n) + 2 * m_hidden, layer.gNorm.data(),
                                            m_states.data() + n * m_hidden, m_hidden, kNormEps,
                                            m_normed.row(n));
                }
            });
    }
    project(pass, layer.output, m_normed, m_added);
    addToResidual(pass);
}

// Token after token, but channels are independent: each thread scans its own.
void TwinSequence::recurrence(const Pass& pass, std::size_t layerIndex)
{
    const Layer& layer = m_weights->layers[layerIndex];
    const float* floors = layer.floors.size() == 0 ? nullptr : layer.floors.data();
    const bool isWatched = pass.outputs.observer != nullptr;
    float* layerState = m_state.layer(layerIndex);
    const std::size_t lines = (m_hidden + kChannelLine - 1) / kChannelLine;
    {
        const PartTimer timer(pass.outputs.partTimes, &PartTimes::gates);
        parallelRanges(
            m_team, lines, grainFor(kChannelLine * pass.tokens),
            [&](std::size_t begin, std::size_t end) {
                const std::size_t first = begin * kChannelLine;
                const std::size_t last = std::min(end * kChannelLine, m_hidden);
                const float* previous = layerState + first;
                for (std::size_t n = 0; n < pass.tokens; ++n) {
                    float* state = m_states.data() + n * m_hidden + first;
                    m_table->denseRecurrence({
                        .inputs = m_gated.row(n) + first,
                        .forgets = m_gated.row(n) + m_hidden + first,
                        .floors = floors == nullptr ? nullptr : floors + first,
                        .previousState = previous,
                        .state = state,
                        .forget = isWatched ? m_forget.data() + n * m_hidden + first : nullptr,
                        .channels = last - first,
                    });
                    previous = state;
                }
                std::memcpy(layerState + first, previous, (last - first) * sizeof(float));
            });
    }
    pass.watch(TwinTensor::Forget, layerIndex, m_forget.span(), m_hidden);
    pass.watch(TwinTensor::State, layerIndex, m_states.span(), m_hidden);
    m_state.addRows(layerIndex, m_states.data());
}

void TwinSequence::mlp(const Pass& pass, const Layer& layer)
{
    const std::size_t width = m_weights->shape.feedForwardSize;
    norms(pass, layer.mlpNorm);
    project(pass, layer.mlpGate, m_normed, m_wide);
    {
        const PartTimer timer(pass.outputs.partTimes, &PartTimes::gates);
        parallelRanges(m_team, pass.tokens, grainFor(2 * width),
                       [&](std::size_t begin, std::size_t end) {
                           for (std::size_t n = begin; n < end; ++n) {
                               const float* gate = m_wide.row(n);
                               m_table->denseSwiglu(gate, gate + width, width, m_unit.row(n));
                           }
                       });
    }
    project(pass, layer.mlpDown, m_unit, m_added);
    addToResidual(pass);
}

void TwinSequence::norms(const Pass& pass, const AlignedBuffer<float>& weight)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::norms);
    parallelRanges(m_team, pass.tokens, grainFor(m_hidden),
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t n = begin; n < end; ++n) {
                           m_table->rmsNorm(x(n), m_squares[n], weight.data(), m_hidden, kNormEps,
                                            m_normed.row(n));
                       }
                   });
}

void TwinSequence::project(const Pass& pass,
                           const kernels::Bf16View& weights,
                           const FloatBatch& input,
                           FloatBatch& output)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::projections);
    m_products.run(weights, input.view(pass.tokens), output.row(0), output.stride());
}

void TwinSequence::addToResidual(const Pass& pass)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::gates);
    parallelRanges(m_team, pass.tokens, grainFor(m_hidden),
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t n = begin; n < end; ++n) {
                           m_squares[n] = m_table->addFloats(m_added.row(n), m_hidden, x(n));
                       }
                   });
}

void TwinSequence::head(const Pass& pass)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::head);
    const std::size_t vocabulary = m_weights->shape.vocabularySize;
    const ForwardOutputs& outputs = pass.outputs;
    TRILUME_CHECK(outputs.lastLogits.empty() || outputs.lastLogits.size() == vocabulary);
    if (!outputs.allLogits.empty()) {
        TRILUME_CHECK(outputs.allLogits.size() == pass.tokens * vocabulary);
        headOf(pass, 0, outputs.allLogits);
        const std::span<const float> last = outputs.allLogits.last(vocabulary);
        std::copy_n(last.begin(), outputs.lastLogits.size(), outputs.lastLogits.begin());
    } else if (!outputs.lastLogits.empty()) {
        headOf(pass, pass.tokens - 1, outputs.lastLogits);
    }
}

// Of all tokens from `firstToken` on.
void TwinSequence::headOf(const Pass& pass, std::size_t firstToken, std::span<float> logits)
{
    const std::size_t count = pass.tokens - firstToken;
    for (std::size_t n = 0; n < count; ++n) {
        m_table->rmsNorm(x(firstToken + n), m_squares[firstToken + n], m_weights->finalNorm.data(),
                         m_hidden, kNormEps, m_normed.row(n));
        if (pass.outputs.observer != nullptr) {
            pass.outputs.observer->onValues({pass.firstPosition + firstToken + n,
                                             m_weights->layers.size(),
                                             indexOf(TwinTensor::FinalNorm)},
                                            {m_normed.row(n), m_hidden});
        }
    }
    m_products.run(m_weights->head, m_normed.view(count), logits.data(),
                   m_weights->shape.vocabularySize);
}

void TwinSequence::readOut(std::span<const float> stream, std::span<float> logits)
{
    const std::size_t vocabulary = m_weights->shape.vocabularySize;
    const std::size_t rows = stream.size() / m_hidden;
    TRILUME_CHECK(stream.size() == rows * m_hidden && logits.size() == rows * vocabulary);
    m_team.pass([&] {
        for (std::size_t first = 0; first < rows; first += m_maxBatch) {
            const std::size_t count = std::min(m_maxBatch, rows - first);
            for (std::size_t n = 0; n < count; ++n) {
                const float* row = stream.data() + (first + n) * m_hidden;
                m_table->rmsNorm(row, m_table->sumOfSquares(row, m_hidden),
                                 m_weights->finalNorm.data(), m_hidden, kNormEps, m_normed.row(n));
            }
            m_products.run(m_weights->head, m_normed.view(count),
                           logits.data() + first * vocabulary, vocabulary);
        }
    });
}

} // namespace trilume::model::conventional
