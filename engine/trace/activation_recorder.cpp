// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/activation_recorder.h"

#include "engine/base/check.h"

#include <algorithm>
#include <utility>

namespace trilume::trace {

namespace {

using model::LayerTensor;

RecorderOptions sane(RecorderOptions options, std::size_t hidden)
{
    options.capacityTokens = std::max<std::size_t>(1, options.capacityTokens);
    options.countedEvery = std::max<std::size_t>(1, options.countedEvery);
    options.sampledChannels = std::min(options.sampledChannels, hidden);
    return options;
}

std::size_t rowsOfSamples(const RecorderOptions& options, std::size_t layers)
{
    if (options.sampledChannels == 0) {
        return 0;
    }
    return options.sampledTensor == LayerTensor::Residual ? layers + 1 : layers;
}

// Everything that does not grow with the tokens.
std::size_t fixedBytes(std::size_t layers, std::size_t hidden, const RecorderOptions& options)
{
    constexpr std::size_t kWholeTensors = 4;
    return sizeof(ActivationRecorder) + options.sampledChannels * sizeof(std::size_t)
           + (kWholeTensors * layers + 1) * hidden * sizeof(float)
           + layers * kProjections * kCodeCount * sizeof(std::uint64_t)
           + 2 * hidden * sizeof(std::int32_t);
}

std::size_t recordBytes(std::size_t layers, const RecorderOptions& options)
{
    return sizeof(TokenRecord) + layers * sizeof(LayerRecord)
           + rowsOfSamples(options, layers) * options.sampledChannels * sizeof(float);
}

} // namespace

std::string_view projectionName(Projection projection)
{
    constexpr std::array<std::string_view, kProjections> kNames = {"i", "f",        "g",
                                                                   "o", "mlp gate", "mlp down"};
    const auto index = static_cast<std::size_t>(projection);
    TRILUME_CHECK(index < kNames.size());
    return kNames[index];
}

ActivationRecorder::ActivationRecorder(const model::ModelInfo& model,
                                       const RecorderOptions& options)
    : m_options(sane(options, model.hiddenSize))
    , m_layers(model.layerCount)
    , m_hidden(model.hiddenSize)
    , m_embedding(m_hidden)
    , m_forget(m_layers * m_hidden)
    , m_state(m_layers * m_hidden)
    , m_attentionOut(m_layers * m_hidden)
    , m_residual(m_layers * m_hidden)
    , m_codeCounts(m_layers * kProjections * kCodeCount)
    , m_memory(m_layers, m_hidden, options.maxMarks)
{
    for (std::size_t i = 0; i < m_options.sampledChannels; ++i) {
        m_sampled.push_back(i * m_hidden / m_options.sampledChannels);
    }
}

std::span<float> ActivationRecorder::stateOf(std::size_t layer)
{
    return std::span(m_state).subspan(layer * m_hidden, m_hidden);
}

bool ActivationRecorder::isHeld(const model::HeldTensors& held) const
{
    for (std::size_t layer = 0; layer < m_layers; ++layer) {
        const std::span<const float> values = held.held(LayerTensor::State, layer);
        const std::span<const float> known = std::span(m_state).subspan(layer * m_hidden, m_hidden);
        if (!std::equal(values.begin(), values.end(), known.begin(), known.end())) {
            return false;
        }
    }
    return true;
}

void ActivationRecorder::restart(std::size_t position, const model::HeldTensors* held)
{
    m_firstPosition = position;
    m_endPosition = position;
    m_records.clear();
    m_knowsState = held != nullptr || position == 0;
    std::fill(m_state.begin(), m_state.end(), 0.0F);
    for (std::size_t layer = 0; layer < m_layers && held != nullptr; ++layer) {
        const std::span<const float> values = held->held(LayerTensor::State, layer);
        TRILUME_CHECK(values.size() == m_hidden);
        std::copy(values.begin(), values.end(), stateOf(layer).begin());
    }
    std::fill(m_codeCounts.begin(), m_codeCounts.end(), 0);
    m_memory.restart(position);
}

void ActivationRecorder::onTurnStart(const generate::TurnStart& start)
{
    const bool knowsState = m_knowsState || m_endPosition > m_firstPosition;
    if (!knowsState || start.firstPosition != m_endPosition || !isHeld(start.held)) {
        restart(start.firstPosition, &start.held);
    }
    m_memory.dropPendingMarks();
    for (const std::size_t end : start.messageEnds) {
        if (end > 0) {
            m_memory.markAfter(end - 1);
        }
    }
}

void ActivationRecorder::onTokenRead(const generate::TokenRead& token)
{
    if (TokenRecord* record = find(token.position)) {
        record->id = token.id;
    }
}

TokenRecord* ActivationRecorder::find(std::size_t position)
{
    return position < firstKeptPosition() || position >= m_endPosition
               ? nullptr
               : &m_records[position - firstKeptPosition()];
}

const TokenRecord& ActivationRecorder::record(std::size_t position) const
{
    TRILUME_CHECK(position >= firstKeptPosition() && position < m_endPosition);
    return m_records[position - firstKeptPosition()];
}

std::size_t ActivationRecorder::sampleRows() const
{
    return rowsOfSamples(m_options, m_layers);
}

void ActivationRecorder::openRecord(std::size_t position)
{
    if (position != m_endPosition) {
        restart(position, nullptr);
    }
    TokenRecord record;
    if (m_records.size() == m_options.capacityTokens) { // its memory is used again
        record = std::move(m_records.front());
        m_records.pop_front();
    }
    record.position = position;
    record.id.reset();
    record.batchTokens = 1;
    record.embedding = {};
    record.layers.assign(m_layers, LayerRecord());
    record.samples.assign(sampleRows() * m_options.sampledChannels, 0.0F);
    m_records.push_back(std::move(record));
    ++m_endPosition;
}

void ActivationRecorder::onValues(const model::LayerEvent& event, std::span<const float> values)
{
    if (event.tensor == LayerTensor::FinalNorm) {
        return;
    }
    TRILUME_CHECK(values.size() == m_hidden && event.layer < m_layers);
    if (event.tensor == LayerTensor::Embedding) {
        openRecord(event.position);
    }
    LayerRecord dropped; // of a batch that is longer than the capacity
    TokenRecord* record = find(event.position);
    LayerRecord& layer = record == nullptr ? dropped : record->layers[event.layer];
    if (event.tensor == LayerTensor::Embedding && record != nullptr) {
        record->embedding = magnitude(values);
    } else if (event.tensor == LayerTensor::Forget) {
        layer.forgetMean = mean(values);
        layer.forget = m_quartiles.of(values);
        m_memory.add(event.layer, values);
    } else if (event.tensor == LayerTensor::State) {
        addState(layer, event, values);
    } else if (event.tensor == LayerTensor::Residual) {
        layer.residual = magnitude(values);
    }
    keepNewest(event, values);
    if (record != nullptr) {
        sample(*record, event, values);
    }
}

void ActivationRecorder::addState(LayerRecord& layer,
                                  const model::LayerEvent& event,
                                  std::span<const float> values)
{
    const std::span<float> before = stateOf(event.layer);
    layer.stateRms = magnitude(values).rms;
    if (m_knowsState || event.position > m_firstPosition) {
        layer.updateRms = rmsOfDifference(values, before);
    }
    std::copy(values.begin(), values.end(), before.begin());
}

// The records of a whole batch are open before its first layer, so only its last token is copied.
void ActivationRecorder::keepNewest(const model::LayerEvent& event, std::span<const float> values)
{
    if (event.position + 1 != m_endPosition) {
        return;
    }
    std::vector<float>* target = event.tensor == LayerTensor::Embedding      ? &m_embedding
                                 : event.tensor == LayerTensor::Forget       ? &m_forget
                                 : event.tensor == LayerTensor::AttentionOut ? &m_attentionOut
                                 : event.tensor == LayerTensor::Residual     ? &m_residual
                                                                             : nullptr;
    if (target != nullptr) {
        std::copy(values.begin(), values.end(),
                  target->begin() + static_cast<std::ptrdiff_t>(event.layer * m_hidden));
    }
}

void ActivationRecorder::sample(TokenRecord& record,
                                const model::LayerEvent& event,
                                std::span<const float> values)
{
    const bool hasEmbedding = m_options.sampledTensor == LayerTensor::Residual;
    const bool isEmbedding = hasEmbedding && event.tensor == LayerTensor::Embedding;
    if (event.tensor != m_options.sampledTensor && !isEmbedding) {
        return;
    }
    const std::size_t row = event.layer + (hasEmbedding && !isEmbedding ? 1 : 0);
    float* to = record.samples.data() + row * m_sampled.size();
    for (std::size_t i = 0; i < m_sampled.size(); ++i) {
        to[i] = values[m_sampled[i]];
    }
}

void ActivationRecorder::onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes)
{
    const auto projection =
        static_cast<std::size_t>(event.tensor) - static_cast<std::size_t>(LayerTensor::InputCodes);
    TRILUME_CHECK(projection < kProjections && event.layer < m_layers);
    TokenRecord* record = find(event.position);
    if (event.position % m_options.countedEvery != 0) {
        if (record != nullptr) {
            record->layers[event.layer].codes[projection] = codeShares(codes);
        }
        return;
    }
    const CodeCounts counts = countCodes(codes);
    std::uint64_t* sums =
        m_codeCounts.data() + (event.layer * kProjections + projection) * kCodeCount;
    for (std::size_t i = 0; i < kCodeCount; ++i) {
        sums[i] += counts[i];
    }
    if (record != nullptr) {
        record->layers[event.layer].codes[projection] = codeShares(counts, codes.size());
    }
}

void ActivationRecorder::onProjections(const model::ProjectionTime& time)
{
    const auto group = static_cast<std::size_t>(time.group);
    const double each = time.seconds / static_cast<double>(time.tokens);
    for (std::size_t n = 0; n < time.tokens; ++n) {
        if (TokenRecord* record = find(time.firstPosition + n)) {
            record->batchTokens = time.tokens;
            record->layers[time.layer].seconds[group] = static_cast<float>(each);
        }
    }
}

std::span<const float> ActivationRecorder::newest(LayerTensor tensor) const
{
    if (m_records.empty()) {
        return {};
    }
    switch (tensor) {
    case LayerTensor::Embedding:
        return m_embedding;
    case LayerTensor::Forget:
        return m_forget;
    case LayerTensor::State:
        return m_state;
    case LayerTensor::AttentionOut:
        return m_attentionOut;
    case LayerTensor::Residual:
        return m_residual;
    default:
        return {};
    }
}

std::size_t ActivationRecorder::memoryBytes() const
{
    return fixedBytes(m_layers, m_hidden, m_options) + m_memory.memoryBytes()
           + m_records.size() * recordBytes(m_layers, m_options);
}

std::size_t ActivationRecorder::memoryBound(const model::ModelInfo& model,
                                            const RecorderOptions& options)
{
    const RecorderOptions real = sane(options, model.hiddenSize);
    return fixedBytes(model.layerCount, model.hiddenSize, real)
           + ForgetMemory::memoryBound(model.layerCount, model.hiddenSize, real.maxMarks)
           + real.capacityTokens * recordBytes(model.layerCount, real);
}

} // namespace trilume::trace
