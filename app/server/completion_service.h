// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_client.h"
#include "app/platform/worker.h"
#include "app/server/completion_reply.h"
#include "app/server/completion_request.h"
#include "app/server/http_access.h"
#include "app/server/http_server.h"

#include <QString>

#include <cstddef>
#include <map>
#include <optional>

namespace trilume::app {

class GenerationQueue;

// Has the queue write what clients ask for, and tells them what comes of it. [ui thread] All of
// them together are one client of the queue, so that they do not keep out the person at the window.
// Who leaves takes along his own turn and no other.
class CompletionService final : public Worker
{
    Q_OBJECT

public:
    // `queue` is borrowed and outlives this.
    explicit CompletionService(GenerationQueue& queue, QObject* parent = nullptr);

    // Where answers go; borrowed, null: nowhere.
    void setHttp(HttpServer* http) { m_http = http; }

    // Which one is loaded. Absent: none, and requests are refused. Those that wait for a model that
    // was there before end with an error: another one, maybe elsewhere, would answer them.
    void setModel(const std::optional<ServedModel>& model);

    // More are refused; those that run or wait count.
    void setMostRequests(std::size_t most) { m_most = most; }

    [[nodiscard]] std::size_t openRequests() const { return m_open.size(); }

    // What the http thread posts.
    void tellModels(ExchangeId exchange, const Destination& destination);
    void start(ExchangeId exchange, const CompletionRequest& request);
    void refuse(ExchangeId exchange, const ApiError& error);
    void abandon(ExchangeId exchange);

    // Ends every answer, with an error of its own; refuses what comes until reopen().
    void close();
    void reopen() { m_isClosed = false; }

Q_SIGNALS:
    void openRequestsChanged(int count);

private:
    struct Open
    {
        TurnId turn;
        ReplyHead head;
        TokenScoreList scores;             // that are not told yet
        std::optional<ReplyEvents> events; // absent: the answer comes in one piece
        bool isBegun = false;              // by the model that it was asked of
    };

    using Place = std::map<ExchangeId, Open>::iterator;

    [[nodiscard]] std::optional<ApiError> refusal(const CompletionRequest& request) const;
    [[nodiscard]] Place find(TurnId turn);
    void onStarted(TurnId turn);
    void onScores(TurnId turn, const TokenScoreList& scores);
    void onText(TurnId turn, const QString& text);
    void onThought(TurnId turn, const QString& text);
    void onFinished(TurnId turn, const GenerationOutcome& outcome);
    void onFailed(TurnId turn, const QString& message);
    void answerJson(ExchangeId exchange, std::string json);
    void fail(ExchangeId exchange, const Open& open, const ApiError& error);
    void forget(Place place);
    void end(Place place, const ApiError& error);

    GenerationClient m_client;
    HttpServer* m_http = nullptr;
    std::optional<ServedModel> m_model;
    std::size_t m_most = 16;
    std::map<ExchangeId, Open> m_open;
    bool m_isClosed = false;
};

} // namespace trilume::app
