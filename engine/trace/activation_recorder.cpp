// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/activation_recorder.h"

#include "engine/base/check.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace trilume::trace {

namespace {

using model::TensorKind;
using model::TensorPlace;
using model::Watchable;
using model::WatchedRole;
using model::WatchedTensor;

RecorderOptions sane(RecorderOptions options, const Watchable& watchable)
{
    options.capacityTokens = std::max<std::size_t>(1, options.capacityTokens);
    options.countedEvery = std::max<std::size_t>(1, options.countedEvery);
    if (!options.sampledTensor) {
        options.sampledTensor = watchable.find(WatchedRole::Stream);
    }
    const std::size_t width =
        options.sampledTensor ? watchable.tensors[*options.sampledTensor].width : 0;
    options.sampledChannels = std::min(options.sampledChannels, width);
    return options;
}

// What is sampled in the row before the layers.
std::optional<std::size_t> sampledStart(const Watchable& watchable, const RecorderOptions& options)
{
    const bool isStream =
        options.sampledTensor && options.sampledTensor == watchable.find(WatchedRole::Stream);
    return isStream ? watchable.find(WatchedRole::StreamStart) : std::nullopt;
}

std::size_t rowsOfSamples(const Watchable& watchable,
                          const RecorderOptions& options,
                          std::size_t layers)
{
    if (options.sampledChannels == 0) {
        return 0;
    }
    return layers + (sampledStart(watchable, options) ? 1 : 0);
}

// Floats that every token has, of which the newest are kept.
std::size_t newestFloats(const WatchedTensor& tensor, std::size_t layers)
{
    if (tensor.kind != TensorKind::Floats || tensor.place == TensorPlace::AfterLayers) {
        return 0;
    }
    return tensor.place == TensorPlace::InLayer ? layers * tensor.width : tensor.width;
}

// Of the tensor that decays; 0 where there is none.
std::size_t decayWidth(const Watchable& watchable)
{
    const std::optional<std::size_t> decay = watchable.find(WatchedRole::Decay);
    return decay ? watchable.tensors[*decay].width : 0;
}

std::size_t memoryLayers(const Watchable& watchable, std::size_t layers)
{
    return watchable.find(WatchedRole::Decay) ? layers : 0;
}

// Of attention; 0 where there is none.
std::size_t headsOf(const Watchable& watchable)
{
    const std::optional<std::size_t> spread = watchable.find(WatchedRole::Spread);
    return spread ? watchable.tensors[*spread].width : 0;
}

// Everything that does not grow with the tokens.
std::size_t fixedBytes(const Watchable& watchable,
                       const RecorderOptions& options,
                       std::size_t layers)
{
    std::size_t floats = 0;
    std::size_t widest = 0;
    for (const WatchedTensor& tensor : watchable.tensors) {
        floats += newestFloats(tensor, layers);
        widest = std::max(widest, tensor.kind == TensorKind::Floats ? tensor.width : 0);
    }
    return sizeof(ActivationRecorder) + options.sampledChannels * sizeof(std::size_t)
           + floats * sizeof(float)
           + layers * watchable.codes().size() * kCodeCount * sizeof(std::uint64_t)
           + 2 * widest * sizeof(std::int32_t);
}

std::size_t recordBytes(const Watchable& watchable,
                        const RecorderOptions& options,
                        std::size_t layers)
{
    const std::size_t samples = rowsOfSamples(watchable, options, layers) * options.sampledChannels;
    return sizeof(TokenRecord)
           + (layers * (SeriesList(watchable).size() + headsOf(watchable)) + samples)
                 * sizeof(float);
}

} // namespace

ActivationRecorder::ActivationRecorder(const model::Model& model, const RecorderOptions& options)
    : m_watchable(model.watchable())
    , m_series(m_watchable)
    , m_options(sane(options, m_watchable))
    , m_layers(model.info().layerCount)
    , m_start(sampledStart(m_watchable, m_options))
    , m_state(m_watchable.find(WatchedRole::State))
    , m_memory(memoryLayers(m_watchable, m_layers), decayWidth(m_watchable), options.maxMarks)
{
    TRILUME_CHECK(!m_watchable.tensors.empty()
                  && m_watchable.tensors.front().place == TensorPlace::BeforeLayers);
    m_plans.resize(m_watchable.tensors.size());
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const Series& series = m_series.all()[m_series.size() - 1 - i]; // the first one stays
        if (series.statistic == Statistic::Seconds) {
            m_firstSeconds = m_series.size() - 1 - i;
        } else if (series.statistic == Statistic::DeviceSeconds) {
            m_firstDeviceSeconds = m_series.size() - 1 - i;
        } else if (series.statistic != Statistic::SaturatedShare) {
            m_plans[series.source].firstSeries = m_series.size() - 1 - i;
        }
    }
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        const WatchedTensor& tensor = m_watchable.tensors[i];
        m_plans[i].newest.resize(newestFloats(tensor, m_layers));
        m_plans[i].row = tensor.kind == TensorKind::Codes ? m_codeRows++ : 0;
    }
    m_codeCounts.resize(m_layers * m_codeRows * kCodeCount);
    for (std::size_t i = 0; i < m_options.sampledChannels; ++i) {
        m_sampled.push_back(i * m_watchable.tensors[*m_options.sampledTensor].width
                            / m_options.sampledChannels);
    }
}

std::span<float> ActivationRecorder::newestOf(std::size_t tensor, std::size_t layer)
{
    const std::size_t width = m_watchable.tensors[tensor].width;
    return std::span(m_plans[tensor].newest).subspan(layer * width, width);
}

void ActivationRecorder::restart(std::size_t position, const model::HeldTensors* held)
{
    m_firstPosition = position;
    m_endPosition = position;
    m_records.clear();
    m_knowsState = held != nullptr || position == 0;
    m_text.reset();
    if (position == 0) {
        m_text.emplace();
    }
    for (std::size_t layer = 0; layer < m_layers && m_state; ++layer) {
        const std::span<float> state = newestOf(*m_state, layer);
        if (held == nullptr) {
            std::fill(state.begin(), state.end(), 0.0F);
            continue;
        }
        const std::span<const float> values = held->held(*m_state, layer);
        TRILUME_CHECK(values.size() == state.size());
        std::copy(values.begin(), values.end(), state.begin());
    }
    std::fill(m_codeCounts.begin(), m_codeCounts.end(), 0);
    m_memory.restart(position);
}

void ActivationRecorder::onTurnStart(const generate::TurnStart& start)
{
    std::optional<TextDigest> before; // of what the turn does not read again
    if (start.firstPosition <= start.prompt.size()) {
        before.emplace(start.prompt.first(start.firstPosition));
    }
    if (!before || m_text != before || m_text->tokens() != m_endPosition) {
        restart(start.firstPosition, &start.held);
        m_text = before;
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
    if (m_text && m_text->tokens() == token.position) {
        m_text->add(token.id);
    } else {
        m_text.reset();
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
    return rowsOfSamples(m_watchable, m_options, m_layers);
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
    record.start = {};
    record.values.assign(m_series.size() * m_layers, 0.0F);
    record.samples.assign(sampleRows() * m_options.sampledChannels, 0.0F);
    record.spreads.assign(m_layers * headsOf(m_watchable), 0.0F);
    m_records.push_back(std::move(record));
    ++m_endPosition;
}

// Without a record, which a batch that is longer than the capacity has lost, nowhere.
void ActivationRecorder::put(TokenRecord* record,
                             std::size_t series,
                             std::size_t layer,
                             float value) const
{
    if (record != nullptr) {
        record->values[series * m_layers + layer] = value;
    }
}

void ActivationRecorder::onValues(const model::LayerEvent& event, std::span<const float> values)
{
    TRILUME_CHECK(event.tensor < m_plans.size());
    const WatchedTensor& tensor = m_watchable.tensors[event.tensor];
    if (tensor.place == TensorPlace::AfterLayers) {
        return;
    }
    TRILUME_CHECK(values.size() == tensor.width && event.layer < m_layers);
    if (event.tensor == 0) {
        openRecord(event.position);
    }
    TokenRecord* record = find(event.position);
    reduce(record, event, values);
    // The records of a whole batch are open before its first layer, so only its last token is
    // copied.
    if (event.position + 1 == m_endPosition && tensor.role != WatchedRole::State) {
        std::copy(values.begin(), values.end(), newestOf(event.tensor, event.layer).begin());
    }
    if (record != nullptr) {
        sample(*record, event, values);
    }
    if (record != nullptr && tensor.role == WatchedRole::Spread) {
        std::copy(values.begin(), values.end(),
                  record->spreads.begin()
                      + static_cast<std::ptrdiff_t>(event.layer * values.size()));
    }
}

void ActivationRecorder::reduce(TokenRecord* record,
                                const model::LayerEvent& event,
                                std::span<const float> values)
{
    const std::size_t first = m_plans[event.tensor].firstSeries;
    switch (m_watchable.tensors[event.tensor].role) {
    case WatchedRole::StreamStart:
        if (record != nullptr) {
            record->start = magnitude(values);
        }
        break;
    case WatchedRole::Stream:
    case WatchedRole::Sized: {
        const Magnitude size = magnitude(values);
        put(record, first, event.layer, size.rms);
        put(record, first + 1, event.layer, size.maxAbs);
        break;
    }
    case WatchedRole::Decay:
        m_memory.add(event.layer, values);
        [[fallthrough]];
    case WatchedRole::Share:
    case WatchedRole::Spread: {
        const Quartiles quartiles = m_quartiles.of(values);
        put(record, first, event.layer, mean(values));
        put(record, first + 1, event.layer, quartiles.lower);
        put(record, first + 2, event.layer, quartiles.median);
        put(record, first + 3, event.layer, quartiles.upper);
        break;
    }
    case WatchedRole::State:
        addState(record, event, values);
        break;
    case WatchedRole::Plain:
        break;
    }
}

void ActivationRecorder::addState(TokenRecord* record,
                                  const model::LayerEvent& event,
                                  std::span<const float> values)
{
    const std::size_t first = m_plans[event.tensor].firstSeries;
    const std::span<float> before = newestOf(event.tensor, event.layer);
    put(record, first, event.layer, magnitude(values).rms);
    const bool isKnown = m_knowsState || event.position > m_firstPosition;
    put(record, first + 1, event.layer,
        isKnown ? rmsOfDifference(values, before) : std::numeric_limits<float>::quiet_NaN());
    std::copy(values.begin(), values.end(), before.begin());
}

void ActivationRecorder::sample(TokenRecord& record,
                                const model::LayerEvent& event,
                                std::span<const float> values)
{
    const bool isStart = m_start && event.tensor == *m_start;
    if (!isStart && (!m_options.sampledTensor || event.tensor != *m_options.sampledTensor)) {
        return;
    }
    const std::size_t row = event.layer + (m_start && !isStart ? 1 : 0);
    float* to = record.samples.data() + row * m_sampled.size();
    for (std::size_t i = 0; i < m_sampled.size(); ++i) {
        to[i] = values[m_sampled[i]];
    }
}

void ActivationRecorder::onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes)
{
    TRILUME_CHECK(event.tensor < m_plans.size() && event.layer < m_layers
                  && m_watchable.tensors[event.tensor].kind == TensorKind::Codes);
    const Plan& plan = m_plans[event.tensor];
    TokenRecord* record = find(event.position);
    CodeShares shares;
    if (event.position % m_options.countedEvery == 0) {
        const CodeCounts counts = countCodes(codes);
        std::uint64_t* sums =
            m_codeCounts.data() + (event.layer * m_codeRows + plan.row) * kCodeCount;
        for (std::size_t i = 0; i < kCodeCount; ++i) {
            sums[i] += counts[i];
        }
        shares = codeShares(counts, codes.size());
    } else if (record != nullptr) {
        shares = codeShares(codes);
    }
    put(record, plan.firstSeries, event.layer, shares.zero);
    put(record, plan.firstSeries + m_codeRows, event.layer, shares.saturated);
}

void ActivationRecorder::onProjections(const model::ProjectionTime& time)
{
    TRILUME_CHECK(time.group < m_watchable.groups.size() && time.layer < m_layers);
    const auto tokens = static_cast<double>(time.tokens);
    const auto each = static_cast<float>(time.seconds / tokens);
    const auto eachOnDevice = static_cast<float>(time.deviceSeconds / tokens);
    for (std::size_t n = 0; n < time.tokens; ++n) {
        if (TokenRecord* record = find(time.firstPosition + n)) {
            record->batchTokens = time.tokens;
            put(record, m_firstSeconds + time.group, time.layer, each);
            put(record, m_firstDeviceSeconds + time.group, time.layer, eachOnDevice);
        }
    }
}

std::span<const float> ActivationRecorder::newest(std::size_t tensor) const
{
    TRILUME_CHECK(tensor < m_plans.size());
    return m_records.empty() ? std::span<const float>() : m_plans[tensor].newest;
}

std::size_t ActivationRecorder::memoryBytes() const
{
    return fixedBytes(m_watchable, m_options, m_layers) + m_memory.memoryBytes()
           + m_records.size() * recordBytes(m_watchable, m_options, m_layers);
}

std::size_t ActivationRecorder::memoryBound(const model::Model& model,
                                            const RecorderOptions& options)
{
    const Watchable& watchable = model.watchable();
    const std::size_t layers = model.info().layerCount;
    const RecorderOptions real = sane(options, watchable);
    return fixedBytes(watchable, real, layers)
           + ForgetMemory::memoryBound(memoryLayers(watchable, layers), decayWidth(watchable),
                                       real.maxMarks)
           + real.capacityTokens * recordBytes(watchable, real, layers);
}

} // namespace trilume::trace
