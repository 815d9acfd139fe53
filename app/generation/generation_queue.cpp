// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generation_queue.h"

#include "app/metrics/metrics_hub.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

GenerationQueue::GenerationQueue(GenerationBackend& backend, MetricsHub& metrics, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_metrics(metrics)
{
    using Backend = GenerationBackend;
    using Self = GenerationQueue;
    connect(&backend, &Backend::started, this, &Self::onStarted);
    connect(&backend, &Backend::prefillProgressed, this, &Self::onPrefillProgressed);
    connect(&backend, &Backend::tokensScored, this, &Self::onTokensScored);
    connect(&backend, &Backend::textGenerated, this, &Self::onTextGenerated);
    connect(&backend, &Backend::thoughtGenerated, this, &Self::onThoughtGenerated);
    connect(&backend, &Backend::finished, this, &Self::onFinished);
    connect(&backend, &Backend::failed, this, &Self::onFailed);
}

GenerationQueue::~GenerationQueue()
{
    if (m_running) {
        stopRunning();
    }
}

void GenerationQueue::openMeter(const power::MeterWish& wish)
{
    if (capabilities().energy) {
        m_backend.openMeter(wish);
    }
}

void GenerationQueue::setIdleBaseline(const power::IdleBaseline& baseline)
{
    if (capabilities().energy) {
        m_backend.setIdleBaseline(baseline);
    }
}

// What clients ask for

TurnId GenerationQueue::issueTurn()
{
    return TurnId{++m_lastTurn};
}

std::int64_t GenerationQueue::nextRoundOf(const GenerationClient& client) const
{
    std::int64_t next = m_round;
    if (const auto served = m_servedRounds.find(&client); served != m_servedRounds.end()) {
        next = std::max(next, served->second + 1);
    }
    for (const WaitingTurn& waiting : m_waiting) {
        if (waiting.client == &client) {
            next = std::max(next, waiting.round + 1);
        }
    }
    return next;
}

void GenerationQueue::enqueue(GenerationClient& client, const GenerationJob& job)
{
    if (m_isClosed) {
        refuse(client, job.turn);
        return;
    }
    const std::int64_t round = nextRoundOf(client);
    const auto place = std::upper_bound(
        m_waiting.begin(), m_waiting.end(), round,
        [](std::int64_t wanted, const WaitingTurn& waiting) { return wanted < waiting.round; });
    m_waiting.insert(place, WaitingTurn{job, &client, round, 0});
    startNext();
    tellPositions();
}

void GenerationQueue::stop(const GenerationClient& client, TurnId turn)
{
    if (isRunning(turn) && m_running->client == &client) {
        stopRunning();
        return;
    }
    const auto found =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&](const WaitingTurn& waiting) {
            return waiting.job.turn == turn && waiting.client == &client;
        });
    if (found != m_waiting.end()) {
        dropWaiting(found);
        tellPositions();
    }
}

void GenerationQueue::close()
{
    m_isClosed = true;
    while (!m_waiting.empty()) {
        dropWaiting(m_waiting.begin());
    }
    if (m_running) {
        stopRunning();
    }
}

void GenerationQueue::reopen()
{
    m_isClosed = false;
}

// Its end is told later, as that of any other turn.
void GenerationQueue::dropWaiting(std::vector<WaitingTurn>::iterator turn)
{
    GenerationOutcome nothing;
    nothing.status = MessageStatus::Stopped;
    QMetaObject::invokeMethod(
        turn->client,
        [client = turn->client, number = turn->job.turn, nothing] {
            Q_EMIT client->finished(number, nothing);
        },
        Qt::QueuedConnection);
    m_waiting.erase(turn);
}

void GenerationQueue::refuse(GenerationClient& client, TurnId turn)
{
    QMetaObject::invokeMethod(
        &client,
        [&client, turn] {
            Q_EMIT client.failed(turn, tr("The program is closing, so nothing is generated any "
                                          "more."));
        },
        Qt::QueuedConnection);
}

void GenerationQueue::withdraw(const GenerationClient& client)
{
    const auto isOfClient = [&client](const WaitingTurn& waiting) {
        return waiting.client == &client;
    };
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), isOfClient),
                    m_waiting.end());
    m_servedRounds.erase(&client);
    if (m_running && m_running->client == &client) {
        m_running->client.clear();
        stopRunning(); // the next one starts when it has ended
    }
    tellPositions();
}

void GenerationQueue::stopRunning()
{
    if (!std::exchange(m_running->isStopped, true)) {
        m_backend.stop(m_running->job.turn);
    }
}

// What the backend says

bool GenerationQueue::isRunning(TurnId turn) const
{
    return m_running && m_running->job.turn == turn;
}

void GenerationQueue::onStarted(TurnId turn, const QString& modelName)
{
    if (!isRunning(turn)) {
        return;
    }
    m_metrics.beginAnswer(m_running->job.chat, m_running->job.answer,
                          m_running->isMetered ? AnswerPlace::ThisMachine : AnswerPlace::Elsewhere);
    if (GenerationClient* client = m_running->client) {
        Q_EMIT client->started(turn, modelName);
    }
}

void GenerationQueue::onPrefillProgressed(TurnId turn, int doneTokens, int totalTokens)
{
    if (!isRunning(turn)) {
        return;
    }
    if (GenerationClient* client = m_running->client) {
        Q_EMIT client->prefillProgressed(turn, doneTokens, totalTokens);
    }
}

void GenerationQueue::onTokensScored(TurnId turn, const TokenScoreList& scores)
{
    if (GenerationClient* client = isRunning(turn) ? m_running->client.data() : nullptr) {
        Q_EMIT client->tokensScored(turn, scores);
    }
}

void GenerationQueue::onTextGenerated(TurnId turn, const QString& text, int tokens)
{
    if (!isRunning(turn)) {
        return;
    }
    m_metrics.countTokens(tokens);
    if (GenerationClient* client = m_running->client) {
        Q_EMIT client->textGenerated(turn, text, tokens);
    }
}

void GenerationQueue::onThoughtGenerated(TurnId turn, const QString& text, int tokens)
{
    if (!isRunning(turn)) {
        return;
    }
    m_metrics.countTokens(tokens);
    if (GenerationClient* client = m_running->client) {
        Q_EMIT client->thoughtGenerated(turn, text, tokens);
    }
}

// Whose turn it was: null when it has gone. First, so that what it then asks for finds the queue in
// order; it may also go away as it hears of the end.
GenerationClient* GenerationQueue::takeRunning()
{
    m_metrics.endAnswer();
    GenerationClient* client = m_running->client;
    m_running.reset();
    return client;
}

void GenerationQueue::onFinished(TurnId turn, const GenerationOutcome& outcome)
{
    if (!isRunning(turn)) {
        return;
    }
    m_metrics.countAnswer(outcome.stats.generatedTokens, outcome.stats.decodeSeconds);
    if (GenerationClient* client = takeRunning()) {
        Q_EMIT client->finished(turn, outcome);
    }
    startNext();
    tellPositions();
}

void GenerationQueue::onFailed(TurnId turn, const QString& message)
{
    if (!isRunning(turn)) {
        return;
    }
    if (GenerationClient* client = takeRunning()) {
        Q_EMIT client->failed(turn, message);
    }
    startNext();
    tellPositions();
}

// What follows

void GenerationQueue::startNext()
{
    if (!m_running && !m_waiting.empty()) {
        WaitingTurn next = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        m_round = next.round;
        m_servedRounds[next.client] = next.round;
        m_running =
            RunningTurn{next.job, next.client, false, next.toldBefore, capabilities().energy};
        m_running->job.request = {}; // a long conversation need not be kept for it
        m_backend.start(next.job);
    }
    updateActivity();
}

// Clients may do anything as they hear of it: what is told is gathered first.
void GenerationQueue::tellPositions()
{
    struct News
    {
        QPointer<GenerationClient> client;
        TurnId turn;
        int before;
    };
    std::vector<News> news;
    if (m_running && std::exchange(m_running->toldBefore, 0) != 0) {
        news.push_back({m_running->client, m_running->job.turn, 0});
    }
    int before = m_running ? 1 : 0;
    for (WaitingTurn& waiting : m_waiting) {
        if (waiting.toldBefore != before) {
            waiting.toldBefore = before;
            news.push_back({waiting.client, waiting.job.turn, before});
        }
        ++before;
    }
    for (const News& one : news) {
        if (one.client != nullptr) {
            Q_EMIT one.client->positionChanged(one.turn, one.before);
        }
    }
}

void GenerationQueue::updateActivity()
{
    const Activity activity = m_running ? Activity::Generating : Activity::Idle;
    if (activity != m_activity) {
        m_activity = activity;
        Q_EMIT activityChanged(activity);
    }
}

} // namespace trilume::app
