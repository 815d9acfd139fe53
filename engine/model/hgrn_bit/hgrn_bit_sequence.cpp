// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/hgrn_bit_sequence.h"

#include "engine/base/check.h"
#include "engine/model/hgrn_bit/hgrn_bit_pass_p.h"
#include "engine/model/hgrn_bit/hgrn_bit_plan.h"
#include "engine/model/work_grain.h"
#include "engine/runtime/parallel.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace trilume::model::hgrn_bit {

namespace {

// Norm vectors come from memory once per token, between the weights that pushed them out of the
// caches: those of a step are asked for before the product that it waits for.
template <typename... Vectors>
void prefetch(const Vectors&... vectors)
{
    const auto one = [](const AlignedBuffer<float>& vector) {
        constexpr std::size_t kLine = kCacheLineBytes / sizeof(float);
        for (std::size_t i = 0; i < vector.size(); i += kLine) {
            __builtin_prefetch(vector.data() + i, 0, 2);
        }
    };
    (one(vectors), ...);
}

} // namespace

HgrnBitSequence::HgrnBitSequence(const Weights& weights,
                                 const kernels::KernelTable& table,
                                 const SequenceOptions& options,
                                 const std::string& fingerprint)
    : m_weights(&weights)
    , m_table(&table)
    , m_team(options.threads)
    , m_maxBatch(std::max<std::size_t>(1, options.maxBatch))
    , m_hidden(weights.shape.hiddenSize)
    , m_state(weights.shape.layerCount, m_hidden, m_maxBatch, StateOwner{"hgrn1", fingerprint})
    , m_x(m_maxBatch * m_hidden)
    , m_squares(m_maxBatch)
    , m_normed(m_maxBatch * m_hidden)
    , m_states(m_maxBatch * m_hidden)
    , m_forget(m_maxBatch * m_hidden)
    , m_wide(m_maxBatch * weights.shape.feedForwardSize)
    , m_inputCodes(m_maxBatch, m_hidden)
    , m_forgetCodes(m_maxBatch, m_hidden)
    , m_gateCodes(m_maxBatch, m_hidden)
    , m_outputCodes(m_maxBatch, m_hidden)
    , m_mlpCodes(m_maxBatch, m_hidden)
    , m_downCodes(m_maxBatch, weights.shape.feedForwardSize)
    , m_inputSums(m_maxBatch, m_hidden)
    , m_forgetSums(m_maxBatch, m_hidden)
    , m_gateSums(m_maxBatch, m_hidden)
    , m_mlpSums(m_maxBatch, 2 * weights.shape.feedForwardSize)
    , m_headCodes(kHeadBatch, m_hidden)
    , m_headSums(kHeadBatch, weights.shape.vocabularySize)
    , m_normedSquares(m_maxBatch)
    , m_projections(table, m_team, projectionPlan(weights, m_maxBatch), options.projections)
{}

std::span<const float> HgrnBitSequence::held(std::size_t tensor, std::size_t layer) const
{
    const bool isHeld = tensor == indexOf(LayerTensor::State) && layer < m_weights->layers.size();
    return isHeld ? std::as_const(m_state).layer(layer) : std::span<const float>();
}

void HgrnBitSequence::forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs)
{
    TRILUME_CHECK(!tokens.empty() && tokens.size() <= m_maxBatch);
    const Pass pass{tokens.size(), outputs, m_state.position()};
    m_projections.abandonAll(); // what an exception left behind, of an observer's perhaps
    m_projections.beginPass();
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

void HgrnBitSequence::runLayers(std::span<const TokenId> tokens, const Pass& pass)
{
    const Layer& first = m_weights->layers.front();
    prefetch(first.attentionNorm, first.input.norm, first.forget.norm, first.gate.norm);
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        m_weights->embeddings.row(tokens[n], {x(n), m_hidden});
        m_squares[n] = m_table->sumOfSquares(x(n), m_hidden);
    }
    pass.watchRows(0, LayerTensor::Embedding, m_x.data(), m_hidden);
    for (std::size_t layer = 0; layer < m_weights->layers.size(); ++layer) {
        attention(pass, layer);
        mlp(pass, layer);
        pass.watchRows(layer, LayerTensor::Residual, m_x.data(), m_hidden);
    }
}

void HgrnBitSequence::attention(const Pass& pass, std::size_t layerIndex)
{
    const Layer& layer = m_weights->layers[layerIndex];
    const LayerHandles handles = layerHandles(layerIndex);
    if (m_projections.gainsByEarlyInputs(handles.input, pass.tokens)) {
        statesInSteps(pass, layerIndex);
    } else {
        statesAtOnce(pass, layerIndex);
    }
    attentionOutputs(pass, layer);
    pass.watch(layerIndex, LayerTensor::OutputCodes, m_outputCodes);
    prefetch(layer.mlpNorm, layer.mlpGate.norm);
    {
        LayerGroupTimer timer(pass, layerIndex, ProjectionGroup::AttentionOutput);
        const GroupTimer::Share share(timer);
        timer.addDevice(project(pass, handles.output, m_outputCodes, m_inputSums));
    }
    addToResidual(pass, m_outputCodes, m_inputSums);
    pass.watchRows(layerIndex, LayerTensor::AttentionOut, m_x.data(), m_hidden);
}

// One step for i, f and g, which is best for the processor.
void HgrnBitSequence::statesAtOnce(const Pass& pass, std::size_t layerIndex)
{
    const Layer& layer = m_weights->layers[layerIndex];
    const LayerHandles handles = layerHandles(layerIndex);
    attentionInputs(pass, layer);
    watchInputs(pass, layerIndex);
    {
        LayerGroupTimer groupTimer(pass, layerIndex, ProjectionGroup::AttentionInputs);
        const GroupTimer::Share share(groupTimer);
        const PartTimer timer(pass.outputs.partTimes, &PartTimes::projections);
        prefetch(layer.floors, layer.gNorm, layer.output.norm);
        groupTimer.addDevice(m_projections.run(
            std::array{product(handles.input, m_inputCodes, pass.tokens, m_inputSums),
                       product(handles.forget, m_forgetCodes, pass.tokens, m_forgetSums),
                       product(handles.gate, m_gateCodes, pass.tokens, m_gateSums)}));
    }
    recurrence(pass, layerIndex);
}

// A device is at work on i and f while g is quantised, and on g during the recurrence.
void HgrnBitSequence::statesInSteps(const Pass& pass, std::size_t layerIndex)
{
    using Submission = accel::ProjectionRunner::Submission;
    const Layer& layer = m_weights->layers[layerIndex];
    const LayerHandles handles = layerHandles(layerIndex);
    Submission states = {};
    Submission gate = {};
    LayerGroupTimer groupTimer(pass, layerIndex, ProjectionGroup::AttentionInputs);
    const auto timed = [&](CallRef work) {
        const GroupTimer::Share share(groupTimer);
        const PartTimer timer(pass.outputs.partTimes, &PartTimes::projections);
        work();
    };
    firstInputs(pass, layer);
    prefetch(layer.floors, layer.gNorm, layer.output.norm);
    timed([&] {
        states = m_projections.submit(
            std::array{product(handles.input, m_inputCodes, pass.tokens, m_inputSums),
                       product(handles.forget, m_forgetCodes, pass.tokens, m_forgetSums)});
    });
    gateInputs(pass, layer);
    timed([&] {
        gate = m_projections.submit(
            std::array{product(handles.gate, m_gateCodes, pass.tokens, m_gateSums)});
    });
    watchInputs(pass, layerIndex);
    timed([&] { groupTimer.addDevice(m_projections.finish(states)); });
    recurrence(pass, layerIndex);
    timed([&] { groupTimer.addDevice(m_projections.finish(gate)); });
}

void HgrnBitSequence::watchInputs(const Pass& pass, std::size_t layerIndex) const
{
    pass.watch(layerIndex, LayerTensor::InputCodes, m_inputCodes);
    pass.watch(layerIndex, LayerTensor::ForgetCodes, m_forgetCodes);
    pass.watch(layerIndex, LayerTensor::GateCodes, m_gateCodes);
}

// u = rms(x); each of i, f and g quantises it with a norm of its own.
void HgrnBitSequence::attentionInputs(const Pass& pass, const Layer& layer)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::norms);
    parallelRanges(m_team, pass.tokens, grainFor(4 * m_hidden),
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t n = begin; n < end; ++n) {
                           quantizeInputs(n, layer);
                       }
                   });
}

void HgrnBitSequence::quantizeInputs(std::size_t n, const Layer& layer)
{
    float* normed = m_normed.data() + n * m_hidden;
    const float squares = m_table->rmsNorm(x(n), m_squares[n], layer.attentionNorm.data(), m_hidden,
                                           m_weights->shape.rmsNormEps, normed);
    std::array<kernels::QuantTarget, 3> targets = {m_inputCodes.target(n, layer.input),
                                                   m_forgetCodes.target(n, layer.forget),
                                                   m_gateCodes.target(n, layer.gate)};
    m_table->quantize(normed, squares, m_hidden, kBitLinearEps, targets.data(), targets.size(),
                      m_inputCodes.stride());
    m_inputCodes.accept(n, targets[0], layer.input);
    m_forgetCodes.accept(n, targets[1], layer.forget);
    m_gateCodes.accept(n, targets[2], layer.gate);
}

// The same in two steps, of which this one is for i and f.
void HgrnBitSequence::firstInputs(const Pass& pass, const Layer& layer)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::norms);
    parallelRanges(
        m_team, pass.tokens, grainFor(3 * m_hidden), [&](std::size_t begin, std::size_t end) {
            for (std::size_t n = begin; n < end; ++n) {
                float* normed = m_normed.data() + n * m_hidden;
                m_normedSquares[n] =
                    m_table->rmsNorm(x(n), m_squares[n], layer.attentionNorm.data(), m_hidden,
                                     m_weights->shape.rmsNormEps, normed);
                m_inputCodes.quantize(*m_table, n, normed, m_normedSquares[n], layer.input);
                m_forgetCodes.quantize(*m_table, n, normed, m_normedSquares[n], layer.forget);
            }
        });
}

void HgrnBitSequence::gateInputs(const Pass& pass, const Layer& layer)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::norms);
    parallelRanges(m_team, pass.tokens, grainFor(m_hidden),
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t n = begin; n < end; ++n) {
                           m_gateCodes.quantize(*m_table, n, m_normed.data() + n * m_hidden,
                                                m_normedSquares[n], layer.gate);
                       }
                   });
}

// o = rms(g) * silu(h), quantised for o_proj.
void HgrnBitSequence::attentionOutputs(const Pass& pass, const Layer& layer)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::norms);
    parallelRanges(
        m_team, pass.tokens, grainFor(4 * m_hidden), [&](std::size_t begin, std::size_t end) {
            for (std::size_t n = begin; n < end; ++n) {
                float* gated = m_normed.data() + n * m_hidden;
                const float squares = m_table->gatedNorm(
                    m_gateSums.row(n), m_gateCodes.factor(n), layer.gNorm.data(),
                    m_states.data() + n * m_hidden, m_hidden, m_weights->shape.rmsNormEps, gated);
                m_outputCodes.quantize(*m_table, n, gated, squares, layer.output);
            }
        });
}

// Token after token, but channels are independent: each thread scans its own.
void HgrnBitSequence::recurrence(const Pass& pass, std::size_t layerIndex)
{
    const Layer& layer = m_weights->layers[layerIndex];
    const float* floors = layer.floors.size() == 0 ? nullptr : layer.floors.data();
    const bool isWatched = pass.outputs.observer != nullptr;
    float* layerState = m_state.layer(layerIndex);
    const std::size_t lines = (m_hidden + kernels::kLineColumns - 1) / kernels::kLineColumns;
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::gates);
    parallelRanges(
        m_team, lines, grainFor(kernels::kLineColumns * pass.tokens),
        [&](std::size_t begin, std::size_t end) {
            const std::size_t first = begin * kernels::kLineColumns;
            const std::size_t last = std::min(end * kernels::kLineColumns, m_hidden);
            const float* previous = layerState + first;
            for (std::size_t n = 0; n < pass.tokens; ++n) {
                float* state = m_states.data() + n * m_hidden + first;
                m_table->recurrence({
                    .inputAccumulators = m_inputSums.row(n) + first,
                    .forgetAccumulators = m_forgetSums.row(n) + first,
                    .inputFactor = m_inputCodes.factor(n),
                    .forgetFactor = m_forgetCodes.factor(n),
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
    reportStates(pass, layerIndex);
}

void HgrnBitSequence::reportStates(const Pass& pass, std::size_t layerIndex)
{
    pass.watchRows(layerIndex, LayerTensor::Forget, m_forget.data(), m_hidden);
    pass.watchRows(layerIndex, LayerTensor::State, m_states.data(), m_hidden);
    m_state.addRows(layerIndex, m_states.data());
}

void HgrnBitSequence::mlp(const Pass& pass, std::size_t layerIndex)
{
    const Layer& layer = m_weights->layers[layerIndex];
    const LayerHandles handles = layerHandles(layerIndex);
    mlpInputs(pass, layer);
    pass.watch(layerIndex, LayerTensor::MlpGateCodes, m_mlpCodes);
    prefetch(layer.mlpDown.norm);
    {
        LayerGroupTimer timer(pass, layerIndex, ProjectionGroup::MlpGate);
        const GroupTimer::Share share(timer);
        timer.addDevice(project(pass, handles.mlpGate, m_mlpCodes, m_mlpSums));
    }
    gatedLinearUnit(pass, layer);
    pass.watch(layerIndex, LayerTensor::MlpDownCodes, m_downCodes);
    if (layerIndex + 1 < m_weights->layers.size()) {
        const Layer& next = m_weights->layers[layerIndex + 1];
        prefetch(next.attentionNorm, next.input.norm, next.forget.norm, next.gate.norm);
    } else {
        prefetch(m_weights->finalNorm, m_weights->head.norm);
    }
    {
        LayerGroupTimer timer(pass, layerIndex, ProjectionGroup::MlpDown);
        const GroupTimer::Share share(timer);
        timer.addDevice(project(pass, handles.mlpDown, m_downCodes, m_inputSums));
    }
    addToResidual(pass, m_downCodes, m_inputSums);
}

void HgrnBitSequence::mlpInputs(const Pass& pass, const Layer& layer)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::norms);
    parallelRanges(m_team, pass.tokens, grainFor(2 * m_hidden),
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t n = begin; n < end; ++n) {
                           float* normed = m_normed.data() + n * m_hidden;
                           const float squares =
                               m_table->rmsNorm(x(n), m_squares[n], layer.mlpNorm.data(), m_hidden,
                                                m_weights->shape.rmsNormEps, normed);
                           m_mlpCodes.quantize(*m_table, n, normed, squares, layer.mlpGate);
                       }
                   });
}

// silu(a) * c, quantised for down_proj.
void HgrnBitSequence::gatedLinearUnit(const Pass& pass, const Layer& layer)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::gates);
    const std::size_t width = m_weights->shape.feedForwardSize;
    parallelRanges(
        m_team, pass.tokens, grainFor(2 * width), [&](std::size_t begin, std::size_t end) {
            for (std::size_t n = begin; n < end; ++n) {
                const std::int32_t* gate = m_mlpSums.row(n);
                float* wide = m_wide.data() + n * width;
                const float squares =
                    m_table->swiglu(gate, gate + width, m_mlpCodes.factor(n), width, wide);
                m_downCodes.quantize(*m_table, n, wide, squares, layer.mlpDown);
            }
        });
}

double HgrnBitSequence::project(const Pass& pass,
                                accel::MatrixHandle matrix,
                                const ActivationBatch& input,
                                AccumulatorBatch& output)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::projections);
    return m_projections.run(std::array{product(matrix, input, pass.tokens, output)});
}

void HgrnBitSequence::addToResidual(const Pass& pass,
                                    const ActivationBatch& input,
                                    AccumulatorBatch& output)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::gates);
    parallelRanges(
        m_team, pass.tokens, grainFor(m_hidden), [&](std::size_t begin, std::size_t end) {
            for (std::size_t n = begin; n < end; ++n) {
                m_squares[n] = m_table->addScaled(output.row(n), input.factor(n), m_hidden, x(n));
            }
        });
}

void HgrnBitSequence::head(const Pass& pass)
{
    const PartTimer timer(pass.outputs.partTimes, &PartTimes::head);
    const std::size_t vocabulary = m_weights->shape.vocabularySize;
    const ForwardOutputs& outputs = pass.outputs;
    if (!outputs.allLogits.empty()) {
        TRILUME_CHECK(outputs.allLogits.size() == pass.tokens * vocabulary);
        for (std::size_t first = 0; first < pass.tokens; first += kHeadBatch) {
            const std::size_t count = std::min(kHeadBatch, pass.tokens - first);
            headBatch(pass, first, count,
                      outputs.allLogits.subspan(first * vocabulary, count * vocabulary));
        }
        if (!outputs.lastLogits.empty()) {
            const std::span<const float> last = outputs.allLogits.last(vocabulary);
            std::copy(last.begin(), last.end(), outputs.lastLogits.begin());
        }
    } else if (!outputs.lastLogits.empty()) {
        TRILUME_CHECK(outputs.lastLogits.size() == vocabulary);
        headBatch(pass, pass.tokens - 1, 1, outputs.lastLogits);
    }
}

void HgrnBitSequence::headBatch(const Pass& pass,
                                std::size_t firstToken,
                                std::size_t count,
                                std::span<float> logits)
{
    headInputs(x(firstToken), m_squares.data() + firstToken, count);
    for (std::size_t n = 0; n < count; ++n) {
        pass.watch(firstToken + n, m_weights->layers.size(), LayerTensor::FinalNorm,
                   {m_normed.data() + n * m_hidden, m_hidden});
    }
    headOutputs(count, logits);
}

// Codes of the head for `count` rows of the stream; what is quantised stays in m_normed.
void HgrnBitSequence::headInputs(const float* rows, const float* squares, std::size_t count)
{
    for (std::size_t n = 0; n < count; ++n) {
        float* normed = m_normed.data() + n * m_hidden;
        const float normedSquares =
            m_table->rmsNorm(rows + n * m_hidden, squares[n], m_weights->finalNorm.data(), m_hidden,
                             m_weights->shape.rmsNormEps, normed);
        m_headCodes.quantize(*m_table, n, normed, normedSquares, m_weights->head);
    }
}

void HgrnBitSequence::headOutputs(std::size_t count, std::span<float> logits)
{
    const std::size_t vocabulary = m_weights->shape.vocabularySize;
    m_projections.run(
        std::array{product(headHandle(m_weights->layers.size()), m_headCodes, count, m_headSums)});
    for (std::size_t n = 0; n < count; ++n) {
        m_table->scale(m_headSums.row(n), m_headCodes.factor(n), vocabulary,
                       logits.data() + n * vocabulary);
    }
}

void HgrnBitSequence::readOut(std::span<const float> stream, std::span<float> logits)
{
    const std::size_t vocabulary = m_weights->shape.vocabularySize;
    const std::size_t rows = stream.size() / m_hidden;
    TRILUME_CHECK(stream.size() == rows * m_hidden && logits.size() == rows * vocabulary);
    const std::size_t batch = std::min(kHeadBatch, m_maxBatch);
    m_projections.abandonAll();
    m_projections.beginPass();
    m_team.pass([&] {
        for (std::size_t first = 0; first < rows; first += batch) {
            const std::size_t count = std::min(batch, rows - first);
            const float* values = stream.data() + first * m_hidden;
            std::array<float, kHeadBatch> squares = {};
            for (std::size_t n = 0; n < count; ++n) {
                squares.at(n) = m_table->sumOfSquares(values + n * m_hidden, m_hidden);
            }
            headInputs(values, squares.data(), count);
            headOutputs(count, logits.subspan(first * vocabulary, count * vocabulary));
        }
    });
}

} // namespace trilume::model::hgrn_bit
