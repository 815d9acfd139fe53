// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_request.h"
#include "app/remote/event_stream.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

class QJsonObject;

namespace trilume::app {

// How a server ended an answer, by its finish_reason.
enum class RemoteEnd
{
    Whole = 1, // the model said all
    Limit = 2, // as long as it may be
    Other = 3, // its reason has a name of its own
};

// What a server counted.
struct RemoteUsage
{
    int promptTokens = 0;
    int reusedTokens = 0;
    int generatedTokens = 0;
    int thoughtTokens = 0; // of these: written before the answer, and perhaps not sent
};

// Reads the stream of one answer, of a dialogue or of a text. [thread of the request] The text is
// told as it comes. What the server says that is wrong, is in problem().
class RemoteAnswer final : public WebReader
{
public:
    struct Sink
    {
        std::function<void()> begun; // the server answers, and refuses nothing
        std::function<void(const QString& text)> text;
        std::function<void(const QString& thought)> thought; // before the text
    };

    explicit RemoteAnswer(Sink sink);

    [[nodiscard]] Status onHead(const WebHead& head) override;
    // An error also ends an answer that is complete: nobody waits for the connection.
    [[nodiscard]] Status onPiece(std::span<const std::byte> piece) override;

    [[nodiscard]] int status() const { return m_status; } // 0: nothing came

    [[nodiscard]] const std::string& proxy() const { return m_proxy; } // WebHead::proxy

    [[nodiscard]] bool isRefused() const { return m_status != 0 && m_status / 100 != 2; }

    [[nodiscard]] const QByteArray& body() const { return m_body; } // its beginning

    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] const QString& thought() const { return m_thought; }

    [[nodiscard]] int pieces() const { return m_pieces; } // of text

    [[nodiscard]] std::optional<RemoteEnd> end() const { return m_end; } // absent: not told

    [[nodiscard]] const std::string& endName() const { return m_endName; }

    [[nodiscard]] const std::optional<RemoteUsage>& usage() const { return m_usage; }

    [[nodiscard]] const std::optional<Sentence>& problem() const { return m_problem; }

    [[nodiscard]] bool hasEvents() const { return m_hasEvents; }

    // What the server said itself in place of text; absent: nothing.
    [[nodiscard]] const std::optional<std::string>& error() const { return m_error; }

private:
    [[nodiscard]] Status onEvent(std::string_view data);
    [[nodiscard]] Status onChoices(const QJsonObject& event);
    [[nodiscard]] Status onDelta(const QJsonObject& delta);
    [[nodiscard]] Status onText(const QString& piece);
    [[nodiscard]] Status take(const QString& piece, QString& whole);
    [[nodiscard]] Status giveUp(Sentence problem);
    void takeUsage(const QJsonObject& event);

    Sink m_sink;
    EventStream m_events;
    int m_status = 0;
    std::string m_proxy;
    QByteArray m_body;
    QString m_text;
    QString m_thought;
    int m_pieces = 0;
    bool m_hasEvents = false;
    std::optional<RemoteEnd> m_end;
    std::string m_endName;
    std::optional<RemoteUsage> m_usage;
    std::optional<Sentence> m_problem;
    std::optional<std::string> m_error;
};

} // namespace trilume::app
