// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generation_worker.h"

#include "app/generation/token_mailbox.h"
#include "app/platform/error_text.h"
#include "app/platform/utf8_text.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <limits>
#include <new>
#include <optional>
#include <utility>

namespace trilume::app {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kReadingInterval{33};

// True at most once in the interval, and at once after a pause.
class Pace
{
public:
    [[nodiscard]] bool isDue()
    {
        const Clock::time_point now = Clock::now();
        if (m_last && now - *m_last < kReadingInterval) {
            return false;
        }
        m_last = now;
        return true;
    }

private:
    std::optional<Clock::time_point> m_last;
};

int toCount(std::size_t count)
{
    constexpr std::size_t kLargest = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(count, kLargest));
}

MessageStats toStats(const generate::GenerationResult& result)
{
    MessageStats stats;
    stats.promptTokens = toCount(result.stats.promptTokens);
    stats.reusedTokens = toCount(result.stats.reusedTokens);
    stats.generatedTokens = toCount(result.stats.generatedTokens);
    stats.prefillSeconds = result.stats.prefillSeconds;
    stats.decodeSeconds = result.stats.decodeSeconds;
    stats.contextTokens = toCount(result.contextTokens);
    stats.leftOutMessages = toCount(result.stats.leftOutMessages);
    if (result.stats.thoughtTokens > 0) {
        stats.thoughtTokens = toCount(result.stats.thoughtTokens);
        stats.thoughtSeconds = result.stats.thoughtSeconds;
    }
    if (result.stats.generatedTokens > 0) {
        stats.firstTokenSeconds = result.stats.firstTokenSeconds;
    }
    return stats;
}

AnswerSampling toSampling(const generate::GenerationRequest& request)
{
    AnswerSampling sampling;
    sampling.temperature = static_cast<double>(request.sampling.temperature);
    sampling.topK = static_cast<qint64>(request.sampling.topK);
    sampling.topP = static_cast<double>(request.sampling.topP);
    sampling.minP = static_cast<double>(request.sampling.minP);
    sampling.repetitionPenalty = static_cast<double>(request.sampling.repetitionPenalty);
    sampling.repetitionWindow = static_cast<qint64>(request.sampling.repetitionWindow);
    sampling.maxTokens = static_cast<qint64>(request.maxTokens);
    sampling.seed = request.sampling.seed;
    return sampling;
}

PhaseJoules toJoules(const power::PhaseEnergy& phase)
{
    return {phase.grossJoules, phase.netJoules, phase.processShare};
}

MessageEnergy toEnergy(const power::MessageEnergy& phases)
{
    const power::PhaseEnergy& whole = phases.whole;
    MessageEnergy energy;
    energy.whole = toJoules(whole);
    if (phases.prefill) {
        energy.prefill = toJoules(*phases.prefill);
    }
    if (phases.decode) {
        energy.decode = toJoules(*phases.decode);
    }
    energy.source = QString::fromStdString(whole.source);
    energy.problem = sentenceText(whole.problem);
    energy.label = whole.label;
    energy.netLabel = whole.netLabel;
    energy.scope = whole.scope;
    energy.uncertainty = whole.uncertaintyFraction;
    energy.missingSeconds = whole.missingSeconds;
    return energy;
}

// The machine's first: it is what is shown and summed up. A device's stands beside it.
void addEnergy(const AnswerEnergy& answer, MessageStats& stats)
{
    stats.energy = toEnergy(answer.phases);
    if (answer.idle) {
        stats.energy.idleWatts = answer.idle->watts;
        stats.energy.idleAgeSeconds = answer.idleAgeSeconds;
    }
    stats.energy.conditions = sentenceText(answer.conditions);
    if (answer.device) {
        stats.otherEnergies.push_back(toEnergy(*answer.device));
        stats.otherEnergies.back().conditions = stats.energy.conditions;
    }
}

AnswerCut cutBy(generate::FinishReason reason)
{
    if (reason == generate::FinishReason::ContextFull) {
        return AnswerCut::ContextFull;
    }
    return reason == generate::FinishReason::MaxTokens ? AnswerCut::AtLimit : AnswerCut::None;
}

GenerationOutcome outcomeOf(const generate::GenerationResult& result,
                            const std::optional<AnswerEnergy>& energy)
{
    GenerationOutcome outcome;
    outcome.text = textFromUtf8(result.text);
    outcome.thought = textFromUtf8(result.thought);
    outcome.stats = toStats(result);
    if (energy) {
        addEnergy(*energy, outcome.stats);
    }
    outcome.reason = result.reason;
    if (outcome.reason == generate::FinishReason::Cancelled) {
        outcome.status = MessageStatus::Stopped;
    }
    return outcome;
}

} // namespace

GenerationWorker::GenerationWorker(GeneratorSource source,
                                   std::unique_ptr<AnswerMeter> meter,
                                   TurnWatch watch,
                                   QObject* parent)
    : Worker(parent)
    , m_source(std::move(source))
    , m_tokens(std::make_shared<TokenMailbox>())
    , m_meter(std::move(meter))
    , m_watch(std::move(watch))
{}

GenerationWorker::~GenerationWorker() = default;

void GenerationWorker::openMeter(const power::MeterWish& wish)
{
    if (m_meter != nullptr) {
        m_meter->open(wish);
    }
}

void GenerationWorker::setDevice(const QString& device, const accel::TelemetrySource& telemetry)
{
    if (m_meter != nullptr) {
        m_meter->setDevice(device.toStdString(), telemetry);
    }
}

void GenerationWorker::setIdleBaseline(const Parcel<power::IdleBaseline>& baseline)
{
    if (m_meter != nullptr) {
        m_meter->setBaseline(baseline);
    }
}

void GenerationWorker::run(const GenerationJob& job, const std::stop_token& stop)
{
    const Result<GenerationOutcome> outcome = tryRun(job, stop);
    if (m_watch.end) {
        m_watch.end();
    }
    if (outcome) {
        Q_EMIT finished(job.turn, outcome.value());
    } else {
        const Error& error = outcome.error();
        Q_EMIT failed(job.turn, m_errorWords ? m_errorWords(error) : errorText(error));
    }
}

Result<GenerationOutcome> GenerationWorker::tryRun(const GenerationJob& job,
                                                   const std::stop_token& stop)
{
    const Answerer answerer = m_source();
    if (answerer.generator == nullptr) {
        return Error{Errc::NotFound, asSentence(tr("No model is loaded, so nothing can answer."))};
    }
    Q_EMIT started(job.turn, answerer.modelName);
    // The outermost function of this thread's work: nothing may escape into the event loop.
    try {
        Result<GenerationOutcome> outcome = generate(*answerer.generator, job, stop);
        if (outcome) {
            AnswerOrigin& origin = outcome.value().stats.origin;
            origin = answerer.origin;
            origin.sampling = toSampling(job.request);
            outcome.value().stats.cut = cutBy(outcome.value().reason);
        }
        return outcome;
    } catch (const std::bad_alloc&) {
        return Error{Errc::OutOfMemory,
                     asSentence(tr("There is not enough memory to go on with the answer."))};
    } catch (const std::exception& exception) {
        return Error{
            Errc::Internal,
            asSentence(
                tr("The answer broke off: %1.").arg(QString::fromLocal8Bit(exception.what())))};
    }
}

Result<GenerationOutcome> GenerationWorker::generate(generate::TextGenerator& generator,
                                                     const GenerationJob& job,
                                                     const std::stop_token& stop)
{
    Pace prefillPace;
    std::size_t seenTokens = 0;
    generate::GenerationSink sink;
    // What is read again was charged when it was written.
    AnswerMeter* meter = job.request.written ? nullptr : m_meter.get();
    sink.onPrefill = [&](const generate::PrefillProgress& progress) {
        if (meter != nullptr) {
            meter->keepUp();
        }
        const bool isWhole = progress.doneTokens == progress.totalTokens;
        if (prefillPace.isDue() || isWhole) {
            Q_EMIT prefillProgressed(job.turn, toCount(progress.doneTokens),
                                     toCount(progress.totalTokens));
        }
    };
    sink.onToken = [&](const generate::TokenProgress& progress) {
        if (meter != nullptr) {
            seenTokens == 0 ? meter->firstToken() : meter->keepUp();
        }
        const int more =
            toCount(progress.generatedTokens - std::exchange(seenTokens, progress.generatedTokens));
        if (m_tokens->put(job.turn, textFromUtf8(progress.text), more, progress.scores,
                          textFromUtf8(progress.thought))) {
            Q_EMIT tokensWait(job.turn);
        }
    };
    if (m_watch.begin && job.chat && generator.isObservable()) {
        sink.observer = m_watch.begin(job.chat);
    }
    if (meter != nullptr) {
        meter->begin();
    }
    generate::GenerationRequest request = job.request;
    request.chat = job.chat.value;
    const Result<generate::GenerationResult> result = generator.generate(request, sink, stop);
    const std::optional<AnswerEnergy> energy = meter != nullptr ? meter->end() : std::nullopt;
    if (!result) {
        return result.error();
    }
    return outcomeOf(result.value(), energy);
}

} // namespace trilume::app
