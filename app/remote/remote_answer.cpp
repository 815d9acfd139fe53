// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/remote_answer.h"

#include "app/platform/utf8_text.h"
#include "app/remote/server_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <utility>

namespace trilume::app {

namespace {

constexpr qsizetype kMostBody = qsizetype{64} << 10; // of a refusal
constexpr qsizetype kMostText = qsizetype{16} << 20; // characters

// Ends the request; nobody reads it.
Error ended()
{
    return {Errc::Cancelled, Sentence()};
}

int toCount(const QJsonValue& value)
{
    const double number = value.toDouble();
    return static_cast<int>(
        std::clamp(number, 0.0, static_cast<double>(std::numeric_limits<int>::max())));
}

RemoteEnd endOf(const QString& reason)
{
    // The last two are those of Text Generation Inference.
    for (const char* whole : {"stop", "eos_token", "stop_sequence"}) {
        if (reason == QLatin1String(whole)) {
            return RemoteEnd::Whole;
        }
    }
    return reason == QLatin1String("length") ? RemoteEnd::Limit : RemoteEnd::Other;
}

} // namespace

RemoteAnswer::RemoteAnswer(Sink sink)
    : m_sink(std::move(sink))
{}

Status RemoteAnswer::onHead(const WebHead& head)
{
    m_status = head.status;
    m_proxy = head.proxy;
    if (!isRefused()) {
        m_sink.begun();
    }
    return Done{};
}

Status RemoteAnswer::giveUp(Sentence problem)
{
    m_problem = std::move(problem);
    return ended();
}

Status RemoteAnswer::onPiece(std::span<const std::byte> piece)
{
    const std::string_view bytes(reinterpret_cast<const char*>(piece.data()), piece.size());
    if (!m_hasEvents) { // one that is none may hold an error
        const qsizetype room = kMostBody - m_body.size();
        m_body.append(bytes.data(), std::min(room, static_cast<qsizetype>(bytes.size())));
    }
    if (isRefused()) {
        return m_body.size() < kMostBody ? Status(Done{}) : Status(ended());
    }
    Status read = m_events.take(bytes, [this](std::string_view data) { return onEvent(data); });
    if (!read && read.error().code != Errc::Cancelled) {
        m_problem = read.error().sentence;
    }
    return read;
}

Status RemoteAnswer::onEvent(std::string_view data)
{
    m_hasEvents = true;
    if (data == "[DONE]") {
        return ended();
    }
    const QJsonDocument document = QJsonDocument::fromJson(
        jsonWithMarks(QByteArray(data.data(), static_cast<qsizetype>(data.size()))));
    if (!document.isObject()) {
        return giveUp(Sentence::of("found an event that is no object of JSON"));
    }
    const QJsonObject event = document.object();
    if (auto words = errorWords(event)) {
        m_error = std::move(words);
        return ended();
    }
    takeUsage(event);
    return onChoices(event);
}

Status RemoteAnswer::take(const QString& piece, QString& whole)
{
    if (piece.size() > kMostText - whole.size()) {
        return giveUp(Sentence::of("found an answer of more than %1 characters",
                                   Sentence::amount(static_cast<std::size_t>(kMostText))));
    }
    whole += piece;
    return Done{};
}

// Servers of one kind have `reasoning_content`, of another `reasoning`; some send both, alike.
Status RemoteAnswer::onDelta(const QJsonObject& delta)
{
    const QString own = delta.value(QStringLiteral("reasoning_content")).toString();
    const QString thought =
        own.isEmpty() ? delta.value(QStringLiteral("reasoning")).toString() : own;
    if (!thought.isEmpty()) {
        if (Status status = take(thought, m_thought); !status) {
            return status;
        }
        m_sink.thought(thought);
    }
    return onText(delta.value(QStringLiteral("content")).toString());
}

// Tags of thoughts in it are text: nothing says what they mean to a model on a server.
Status RemoteAnswer::onText(const QString& piece)
{
    if (piece.isEmpty()) {
        return Done{};
    }
    if (Status status = take(piece, m_text); !status) {
        return status;
    }
    ++m_pieces;
    m_sink.text(piece);
    return Done{};
}

Status RemoteAnswer::onChoices(const QJsonObject& event)
{
    const QJsonArray choices = event.value(QStringLiteral("choices")).toArray();
    for (const auto& value : choices) {
        const QJsonObject choice = value.toObject();
        if (choice.value(QStringLiteral("index")).toInt() != 0) {
            continue; // nobody asked for several
        }
        const QJsonValue delta = choice.value(QStringLiteral("delta"));
        Status taken = delta.isObject() ? onDelta(delta.toObject())
                                        : onText(choice.value(QStringLiteral("text")).toString());
        if (!taken) {
            return taken;
        }
        const QString reason = choice.value(QStringLiteral("finish_reason")).toString();
        if (!reason.isEmpty()) {
            m_end = endOf(reason);
            m_endName = reason.toStdString();
        }
    }
    return Done{};
}

void RemoteAnswer::takeUsage(const QJsonObject& event)
{
    const QJsonValue value = event.value(QStringLiteral("usage"));
    if (!value.isObject()) {
        return;
    }
    const QJsonObject usage = value.toObject();
    m_usage = RemoteUsage{toCount(usage.value(QStringLiteral("prompt_tokens"))),
                          toCount(usage.value(QStringLiteral("prompt_tokens_details"))
                                      .toObject()
                                      .value(QStringLiteral("cached_tokens"))),
                          toCount(usage.value(QStringLiteral("completion_tokens"))),
                          toCount(usage.value(QStringLiteral("completion_tokens_details"))
                                      .toObject()
                                      .value(QStringLiteral("reasoning_tokens")))};
}

} // namespace trilume::app
