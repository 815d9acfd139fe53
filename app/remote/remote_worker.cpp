// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/remote_worker.h"

#include "app/net/web_page.h"
#include "app/platform/display_text.h"
#include "app/platform/error_text.h"
#include "app/remote/continuation.h"
#include "app/remote/remote_answer.h"
#include "app/remote/server_words.h"

#include <QCoreApplication>

#include <chrono>
#include <exception>
#include <optional>

namespace trilume::app {

namespace {

// Of a pace that can be told: shorter ones are those of a connection.
constexpr double kShortestSpan = 0.1;

using Clock = std::chrono::steady_clock;

// When what came.
struct Times
{
    Clock::time_point begin = Clock::now();
    std::optional<Clock::time_point> firstThought;
    std::optional<Clock::time_point> firstText;
    Clock::time_point last;

    void noteThought()
    {
        last = Clock::now();
        firstThought = firstThought.value_or(last);
    }

    void noteText()
    {
        last = Clock::now();
        firstText = firstText.value_or(last);
    }

    [[nodiscard]] std::optional<Clock::time_point> first() const
    {
        return firstThought ? firstThought : firstText;
    }
};

double seconds(Clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

Error refusal(const RemoteModel& model, const RemoteAnswer& answer)
{
    const std::string words = refusalWords(answer.body(), model.key);
    const std::string& server = model.server.shown();
    if (answer.status() == 401 || answer.status() == 403) {
        return {Errc::Io, words.empty() ? Sentence::of("%1: the server refuses the key (%2).",
                                                       server, answer.status())
                                        : Sentence::of("%1: the server refuses the key (%2): %3.",
                                                       server, answer.status(), words)};
    }
    return {Errc::Io, words.empty() ? Sentence::of("%1: the server refuses to answer (%2).", server,
                                                   answer.status())
                                    : Sentence::of("%1: the server refuses to answer (%2): %3.",
                                                   server, answer.status(), words)};
}

// Some know no stream_options, and say so.
bool isAboutUsage(const RemoteAnswer& answer)
{
    return (answer.status() == 400 || answer.status() == 422)
           && (answer.body().contains("stream_options") || answer.body().contains("include_usage"));
}

// Why an answer that has no end has none.
Error interruption(const RemoteModel& model,
                   const RemoteAnswer& answer,
                   const std::optional<WebFailure>& failure)
{
    const std::string& server = model.server.shown();
    if (answer.error()) {
        return {Errc::Io, Sentence::of("%1: the answer was interrupted, the server says: %2.",
                                       server, quotedWords(*answer.error(), model.key))};
    }
    if (answer.problem()) {
        return {Errc::Corrupt,
                Sentence::of("%1: the answer was interrupted: %2.", server, *answer.problem())};
    }
    if (failure && failure->fault != WebFault::Reader) {
        return answer.status() == 0
                   ? failure->error
                   : Error{failure->error.code,
                           Sentence::of("The answer was interrupted. %1", failure->error.sentence)};
    }
    const bool isPage =
        looksLikePage({answer.body().constData(), static_cast<std::size_t>(answer.body().size())});
    if (!answer.hasEvents() && isPage) {
        return {Errc::Corrupt, pageInstead(server, Sentence::of("an answer"), answer.proxy())};
    }
    if (!answer.hasEvents()) {
        const std::string words = refusalWords(answer.body(), model.key);
        return {
            Errc::Corrupt,
            words.empty()
                ? Sentence::of("%1: the answer was interrupted: the server sent no text.", server)
                : Sentence::of("%1: the answer was interrupted: the server sent no text, but "
                               "this: %2.",
                               server, words)};
    }
    return {Errc::Io,
            Sentence::of("%1: the answer was interrupted: the server did not say that it is "
                         "complete.",
                         server)};
}

GenerationOutcome outcomeOf(const RemoteAnswer& answer,
                            const Times& times,
                            const RemoteModel& model,
                            const generate::GenerationRequest& request)
{
    GenerationOutcome outcome;
    outcome.text = answer.text();
    outcome.thought = answer.thought();
    MessageStats& stats = outcome.stats;
    stats.origin.program = QCoreApplication::applicationVersion();
    stats.origin.device = displayText(model.server.shown());
    stats.origin.sampling = remoteSampling(request);
    if (times.first()) {
        stats.firstTokenSeconds = seconds(*times.first() - times.begin);
    }
    if (times.firstThought) {
        stats.thoughtSeconds = seconds(times.firstText.value_or(times.last) - *times.firstThought);
    }
    if (answer.usage()) { // else nobody knows how many: a piece may be several
        stats.promptTokens = answer.usage()->promptTokens;
        stats.reusedTokens = answer.usage()->reusedTokens;
        stats.generatedTokens = answer.usage()->generatedTokens;
        stats.contextTokens = stats.promptTokens + stats.generatedTokens;
        stats.thoughtTokens = times.firstThought ? answer.usage()->thoughtTokens : 0;
        // Not where the text came at once, from whoever collects it on the way, or where tokens
        // count that were written before it and not sent.
        const double span = times.first() ? seconds(times.last - *times.first()) : 0.0;
        const bool isAllSent = times.firstThought || answer.usage()->thoughtTokens == 0;
        if (span >= kShortestSpan && isAllSent) {
            stats.decodeSeconds = span;
        }
    }
    if (answer.end() == RemoteEnd::Limit) {
        outcome.reason = generate::FinishReason::MaxTokens;
        // Ours, if it was counted that far; else the server does not tell by which.
        const bool isOurs = stats.generatedTokens >= stats.origin.sampling->maxTokens;
        stats.cut = isOurs ? AnswerCut::AtLimit : AnswerCut::ByServer;
    }
    return outcome;
}

GenerationOutcome stopped(GenerationOutcome outcome)
{
    outcome.status = MessageStatus::Stopped;
    outcome.reason = generate::FinishReason::Cancelled;
    return outcome;
}

} // namespace

RemoteWorker::RemoteWorker(const WebLimits& limits, QObject* parent)
    : Worker(parent)
    , m_client(limits)
{}

RemoteWorker::~RemoteWorker() = default;

void RemoteWorker::run(const GenerationJob& job,
                       const RemoteModel& model,
                       const std::stop_token& stop)
{
    // The outermost function of this thread's work: nothing may escape into the event loop.
    try {
        const Result<GenerationOutcome> outcome = tryRun(job, model, stop);
        if (outcome) {
            Q_EMIT finished(job.turn, outcome.value());
        } else {
            Q_EMIT failed(job.turn, errorText(outcome.error()));
        }
    } catch (const std::exception& exception) {
        Q_EMIT failed(
            job.turn,
            tr("The answer broke off: %1.").arg(QString::fromLocal8Bit(exception.what())));
    }
}

Result<GenerationOutcome> RemoteWorker::tryRun(const GenerationJob& job,
                                               const RemoteModel& model,
                                               const std::stop_token& stop)
{
    const QString name = displayText(model.name);
    const Result<Continuation> continuation = askContinuation(m_client, model, job.request, stop);
    if (!continuation && stop.stop_requested()) {
        return stopped({});
    }
    if (!continuation) {
        return continuation.error();
    }
    while (true) {
        const bool asksUsage = m_countNoTokens.count(model.server.origin()) == 0;
        const Result<WebRequest> request =
            remoteRequest(model, job.request, asksUsage ? UsageWish::Asked : UsageWish::NotAsked,
                          continuation.value());
        if (!request) {
            return request.error();
        }
        Times times;
        RemoteAnswer answer({[&] { Q_EMIT started(job.turn, name); },
                             [&](const QString& text) {
                                 times.noteText();
                                 Q_EMIT textGenerated(job.turn, text);
                             },
                             [&](const QString& thought) {
                                 times.noteThought();
                                 Q_EMIT thoughtGenerated(job.turn, thought);
                             }});
        const std::optional<WebFailure> failure = m_client.send(request.value(), answer, stop);
        if (answer.isRefused() && asksUsage && isAboutUsage(answer) && !stop.stop_requested()) {
            m_countNoTokens.insert(model.server.origin());
            continue; // the same without it
        }
        if (failure && failure->fault == WebFault::Cancelled) {
            return stopped(outcomeOf(answer, times, model, job.request));
        }
        if (answer.isRefused()) {
            return refusal(model, answer);
        }
        if (!answer.end() || answer.error() || answer.problem()) {
            return interruption(model, answer, failure);
        }
        if (answer.end() == RemoteEnd::Other) {
            return Error{Errc::Io,
                         Sentence::of("%1: the server ended the answer: %2.", model.server.shown(),
                                      quotedWords(answer.endName(), model.key))};
        }
        return outcomeOf(answer, times, model, job.request);
    }
}

} // namespace trilume::app
