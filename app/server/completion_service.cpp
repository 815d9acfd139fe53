// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/completion_service.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

ApiError closingError()
{
    return {503, "server_closing", "The server is closing, so the answer ended."};
}

ApiError otherModelError()
{
    return {503, "model_changed",
            "The model that was asked is not there any more: ask again for what is."};
}

std::string newId(Endpoint endpoint)
{
    const QString digits = QStringLiteral("%1").arg(QRandomGenerator::global()->generate64(), 16,
                                                    16, QLatin1Char('0'));
    return (endpoint == Endpoint::ChatCompletions ? "chatcmpl-" : "cmpl-") + digits.toStdString();
}

HttpAnswer streamHead()
{
    HttpAnswer head;
    head.headers = {{"Content-Type", "text/event-stream; charset=utf-8"}};
    return head;
}

} // namespace

CompletionService::CompletionService(GenerationQueue& queue, QObject* parent)
    : Worker(parent)
    , m_client(queue)
{
    connect(&m_client, &GenerationClient::started, this, &CompletionService::onStarted);
    connect(&m_client, &GenerationClient::tokensScored, this, &CompletionService::onScores);
    connect(&m_client, &GenerationClient::textGenerated, this, &CompletionService::onText);
    connect(&m_client, &GenerationClient::thoughtGenerated, this, &CompletionService::onThought);
    connect(&m_client, &GenerationClient::finished, this, &CompletionService::onFinished);
    connect(&m_client, &GenerationClient::failed, this, &CompletionService::onFailed);
}

void CompletionService::setModel(const std::optional<ServedModel>& model)
{
    const auto nameOf = [](const std::optional<ServedModel>& served) {
        return served ? std::pair(served->id, served->fingerprint)
                      : std::pair<std::string, std::string>();
    };
    const bool isOther = nameOf(model) != nameOf(m_model);
    m_model = model;
    for (auto open = m_open.begin(); isOther && open != m_open.end();) {
        const Place place = open++;
        if (!place->second.isBegun) {
            end(place, otherModelError());
        }
    }
}

void CompletionService::answerJson(ExchangeId exchange, std::string json)
{
    if (m_http != nullptr) {
        HttpAnswer answer;
        answer.headers = {{"Content-Type", "application/json"}};
        answer.body = std::move(json);
        m_http->answer(exchange, std::move(answer));
    }
}

void CompletionService::tellModels(ExchangeId exchange, const Destination& destination)
{
    const ServedModel* model = m_model ? &*m_model : nullptr;
    if (destination.route != Route::Model) {
        answerJson(exchange, modelListJson(model));
    } else if (model != nullptr && model->id == destination.model) {
        answerJson(exchange, modelJson(*model));
    } else {
        refuse(exchange, {404, "model_not_found",
                          "There is no model " + inQuotes(destination.model) + " here."});
    }
}

void CompletionService::refuse(ExchangeId exchange, const ApiError& error)
{
    if (m_http == nullptr) {
        return;
    }
    HttpAnswer answer = errorAnswer(error);
    if (error.status == 429 || error.status == 503) {
        answer.headers.push_back({"Retry-After", "5"});
    }
    m_http->answer(exchange, std::move(answer));
}

std::optional<ApiError> CompletionService::refusal(const CompletionRequest& request) const
{
    if (m_isClosed) {
        return closingError();
    }
    if (!m_model) {
        return ApiError{503, "model_not_loaded", "No model is loaded, so nothing can answer."};
    }
    if (request.model && *request.model != m_model->id) {
        return ApiError{404, "model_not_found",
                        "There is no model " + inQuotes(*request.model) + " here, expected "
                            + inQuotes(m_model->id) + ", or none in the request.",
                        "model"};
    }
    if (m_open.size() >= m_most) {
        return ApiError{429, "too_many_requests",
                        "The server has " + std::to_string(m_most)
                            + " requests already, which is all that it takes: try again later."};
    }
    return std::nullopt;
}

void CompletionService::start(ExchangeId exchange, const CompletionRequest& request)
{
    if (m_http == nullptr) {
        return;
    }
    if (const std::optional<ApiError> error = refusal(request)) {
        refuse(exchange, *error);
        return;
    }
    Open open;
    open.turn = m_client.issueTurn();
    open.head = {request.endpoint, newId(request.endpoint), QDateTime::currentSecsSinceEpoch(),
                 *m_model, request.generation.alternatives.has_value()};
    if (request.isStreamed) {
        open.events.emplace(open.head, request.hasUsageInStream ? ReplyEvents::Usage::Told
                                                                : ReplyEvents::Usage::Untold);
        m_http->beginStream(exchange, streamHead(), ReplyEvents::heartbeat());
    }
    GenerationJob job;
    job.turn = open.turn;
    job.request = withAdvice(request, m_model->advisedSampling);
    m_open.emplace(exchange, std::move(open));
    m_client.enqueue(job);
    Q_EMIT openRequestsChanged(static_cast<int>(m_open.size()));
}

void CompletionService::abandon(ExchangeId exchange)
{
    if (const auto found = m_open.find(exchange); found != m_open.end()) {
        const TurnId turn = found->second.turn;
        forget(found);
        m_client.stop(turn); // its end finds nobody
    }
}

void CompletionService::close()
{
    m_isClosed = true;
    while (!m_open.empty()) {
        end(m_open.begin(), closingError());
    }
}

void CompletionService::end(Place place, const ApiError& error)
{
    const TurnId turn = place->second.turn;
    fail(place->first, place->second, error);
    forget(place);
    m_client.stop(turn); // its end finds nobody
}

// What comes of it

CompletionService::Place CompletionService::find(TurnId turn)
{
    return std::find_if(m_open.begin(), m_open.end(),
                        [turn](const auto& open) { return open.second.turn == turn; });
}

void CompletionService::forget(Place place)
{
    m_open.erase(place);
    Q_EMIT openRequestsChanged(static_cast<int>(m_open.size()));
}

void CompletionService::onStarted(TurnId turn)
{
    if (const Place place = find(turn); place != m_open.end()) {
        place->second.isBegun = true;
    }
}

void CompletionService::onScores(TurnId turn, const TokenScoreList& scores)
{
    if (const Place place = find(turn); place != m_open.end()) {
        TokenScoreList& all = place->second.scores;
        all.insert(all.end(), scores.begin(), scores.end());
    }
}

void CompletionService::onText(TurnId turn, const QString& text)
{
    const Place place = find(turn);
    if (place != m_open.end() && place->second.events && m_http != nullptr) {
        m_http->write(place->first,
                      place->second.events->text(text.toStdString(),
                                                 std::exchange(place->second.scores, {})));
    }
}

void CompletionService::onThought(TurnId turn, const QString& text)
{
    const Place place = find(turn);
    if (place != m_open.end() && place->second.events && m_http != nullptr) {
        if (const std::string event = place->second.events->thought(text.toStdString());
            !event.empty()) {
            m_http->write(place->first, event);
        }
    }
}

void CompletionService::onFinished(TurnId turn, const GenerationOutcome& outcome)
{
    const Place place = find(turn);
    if (place == m_open.end()) {
        return; // its client has left
    }
    Open& open = place->second;
    if (outcome.status != MessageStatus::Complete) {
        fail(place->first, open, closingError()); // nobody else stops it
    } else if (!open.events) {
        answerJson(place->first, replyJson(open.head, outcome, open.scores));
    } else if (m_http != nullptr) {
        m_http->write(place->first, open.events->end(outcome));
        m_http->endStream(place->first);
    }
    forget(place);
}

void CompletionService::onFailed(TurnId turn, const QString& message)
{
    const Place place = find(turn);
    if (place != m_open.end()) {
        fail(place->first, place->second, {500, "generation_failed", message.toStdString()});
        forget(place);
    }
}

void CompletionService::fail(ExchangeId exchange, const Open& open, const ApiError& error)
{
    if (!open.events) {
        refuse(exchange, error);
    } else if (m_http != nullptr) {
        m_http->write(exchange, ReplyEvents::failure(error));
        m_http->endStream(exchange);
    }
}

} // namespace trilume::app
