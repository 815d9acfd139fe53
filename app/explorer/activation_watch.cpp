// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/activation_watch.h"

#include "app/explorer/lens_source.h"
#include "app/explorer/snapshot_values.h"
#include "app/platform/display_text.h"
#include "app/platform/utf8_text.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kSnapshotInterval{100};
constexpr std::chrono::seconds kMemoryInterval{1}; // it looks at every channel for every message
constexpr double kMostShare = 0.025;               // of the time, for each of the two
constexpr qsizetype kLongestBeginning = 48;        // characters

std::int64_t nextRecording()
{
    static std::atomic<std::int64_t> last{0}; // numbers are never used twice, for any model
    return ++last;
}

} // namespace

ActivationWatch::ActivationWatch(std::shared_ptr<const model::Model> model,
                                 const std::atomic<bool>& wantsSnapshots,
                                 SnapshotSink sink)
    : m_model(std::move(model))
    , m_parts(std::make_shared<LayerParts>(layerParts(m_model->watchable())))
    , m_wantsSnapshots(wantsSnapshots)
    , m_sink(std::move(sink))
    , m_recorder(*m_model,
                 {.capacityTokens = kRecorderTokens,
                  .sampledChannels = kSampledChannels,
                  .countedEvery = kCountedEvery})
    , m_attention(m_model->info().layerCount)
    , m_snapshotPace(kSnapshotInterval, kMostShare)
    , m_memoryPace(kMemoryInterval, kMostShare)
{}

void ActivationWatch::beginTurn(std::int64_t chat)
{
    m_chat = chat;
}

void ActivationWatch::onTurnStart(const generate::TurnStart& start)
{
    m_recorder.onTurnStart(start);
    m_messageEnds.assign(start.messageEnds.begin(), start.messageEnds.end());
    m_promptEnd = start.prompt.size();
    m_ids.assign(start.prompt.begin(), start.prompt.end());
    if (m_recorder.endPosition() == m_recorder.firstPosition()) { // it began anew
        m_columns.clear();
        m_memory.reset();
        m_attention.clear();
        m_recording = nextRecording();
    }
}

void ActivationWatch::onValues(const model::LayerEvent& event, std::span<const float> values)
{
    m_recorder.onValues(event, values);
}

void ActivationWatch::onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes)
{
    m_recorder.onCodes(event, codes);
}

void ActivationWatch::onAttention(const model::LayerEvent& event, std::span<const float> weights)
{
    m_attention.add(event, weights);
}

void ActivationWatch::onProjections(const model::ProjectionTime& time)
{
    m_recorder.onProjections(time);
}

void ActivationWatch::onTokenRead(const generate::TokenRead& token)
{
    m_recorder.onTokenRead(token);
    if (token.position == m_ids.size()) { // beyond the prompt
        m_ids.push_back(token.id);
    }
    auto column = std::make_shared<TokenColumn>();
    column->position = token.position;
    column->text = textOf(token);
    column->bytes = QByteArray(token.bytes.data(), static_cast<qsizetype>(token.bytes.size()));
    column->message = messageOf(token.position);
    column->isWritten = token.position >= m_promptEnd;
    const trace::TokenRecord& record = m_recorder.record(token.position);
    column->values = record.values;
    column->channels = record.samples;
    column->spreads = record.spreads;
    if (m_columns.size() == kMostTokens) {
        m_columns.pop_front();
    }
    m_columns.push_back(std::move(column));
    if (m_wantsSnapshots.load(std::memory_order_relaxed)
        && m_snapshotPace.isDue(SharePace::Clock::now())) {
        publish();
    }
}

void ActivationWatch::endTurn()
{
    if (!m_columns.empty()) {
        m_memory = buildMemory();
        publish();
    }
}

// The answer comes after the last message of the prompt.
std::size_t ActivationWatch::messageOf(std::size_t position) const
{
    const auto end = std::upper_bound(m_messageEnds.begin(), m_messageEnds.end(), position);
    return static_cast<std::size_t>(end - m_messageEnds.begin());
}

QString ActivationWatch::textOf(const generate::TokenRead& token) const
{
    const tokenizer::Tokenizer* tokenizer = m_model->tokenizer();
    return visibleToken(token.bytes,
                        tokenizer == nullptr ? std::string() : tokenizer->piece(token.id));
}

QString ActivationWatch::beginningOf(std::size_t message) const
{
    QByteArray bytes;
    for (const TokenColumnPtr& column : m_columns) {
        if (column->message == message && bytes.size() < 4 * kLongestBeginning) {
            bytes += column->bytes;
        }
    }
    const QString text =
        textFromUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())}).simplified();
    return text.size() > kLongestBeginning ? text.left(kLongestBeginning).trimmed() + QChar(0x2026)
                                           : text;
}

std::shared_ptr<const MemoryView> ActivationWatch::buildMemory() const
{
    const trace::ForgetMemory& memory = m_recorder.memory();
    auto view = std::make_shared<MemoryView>();
    view->endPosition = m_recorder.endPosition();
    if (memory.layerCount() == 0) {
        return view;
    }
    for (std::size_t layer = 0; layer < m_recorder.layerCount(); ++layer) {
        view->halfLives.push_back(
            spreadOf(memory.halfLifeQuartiles(layer).value_or(trace::Quartiles())));
    }
    for (const std::size_t position : memory.marks()) {
        const auto end = std::find(m_messageEnds.begin(), m_messageEnds.end(), position + 1);
        if (end == m_messageEnds.end()) {
            continue;
        }
        RememberedMessage message;
        message.message = static_cast<std::size_t>(end - m_messageEnds.begin());
        message.lastPosition = position;
        message.text = beginningOf(message.message);
        for (std::size_t layer = 0; layer < m_recorder.layerCount(); ++layer) {
            const trace::Remaining left =
                memory.remaining(position, layer).value_or(trace::Remaining());
            message.shares.push_back(spreadOf(left.quartiles));
            message.means.push_back(left.mean);
        }
        view->messages.push_back(std::move(message));
    }
    return view;
}

// Null where the model has no stream that a head could be put on.
std::shared_ptr<const LensSource> ActivationWatch::lensSource() const
{
    if (!m_model->watchable().find(model::WatchedRole::Stream)
        || m_recorder.endPosition() > m_ids.size()) {
        return nullptr;
    }
    auto source = std::make_shared<LensSource>();
    source->model = m_model;
    source->ids.assign(m_ids.begin(),
                       m_ids.begin() + static_cast<std::ptrdiff_t>(m_recorder.endPosition()));
    return source;
}

void ActivationWatch::publish()
{
    const SharePace::Clock::time_point start = SharePace::Clock::now();
    if (m_memory == nullptr || m_memoryPace.isDue(start)) {
        m_memory = buildMemory();
        m_memoryPace.worked(start, SharePace::Clock::now());
    }
    const SharePace::Clock::time_point middle = SharePace::Clock::now();
    auto snapshot = std::make_shared<ActivationSnapshot>();
    snapshot->recording = m_recording;
    snapshot->chat = m_chat;
    snapshot->modelName = displayText(m_model->info().name);
    snapshot->parts = m_parts;
    snapshot->layers = m_recorder.layerCount();
    snapshot->hidden = m_model->info().hiddenSize;
    snapshot->firstPosition = m_recorder.firstPosition();
    snapshot->tokens.assign(m_columns.begin(), m_columns.end());
    snapshot->channels = m_recorder.sampledChannels();
    snapshot->codeCounts.assign(m_recorder.codeCounts().begin(), m_recorder.codeCounts().end());
    snapshot->memory = m_memory;
    snapshot->attention = m_attention.before(m_columns.back()->position + 1);
    snapshot->lensSource = lensSource();
    m_sink(snapshot);
    m_snapshotPace.worked(middle, SharePace::Clock::now());
}

} // namespace trilume::app
