// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/continuation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <utility>
#include <variant>

namespace trilume::app {

namespace {

constexpr std::size_t kLongestDescription = std::size_t{8} << 20U;

// One server that is asked a few things.
class ContinuationAsker
{
public:
    ContinuationAsker(WebClient& client, const RemoteModel& model, const std::stop_token& stop)
        : m_client(client)
        , m_model(model)
        , m_stop(stop)
    {}

    [[nodiscard]] Result<Continuation> ask(const generate::Conversation& conversation)
    {
        const Result<QJsonDocument> models = answerTo(requestTo(m_model, "models"));
        if (!models) {
            return models.error();
        }
        if (isInList(models.value())) {
            return Continuation::ByField;
        }
        const Result<QJsonDocument> description = answerTo(beside("openapi.json"));
        if (!description) {
            return description.error();
        }
        if (isDescribed(description.value())) {
            return Continuation::ByField;
        }
        const Result<QJsonDocument> prompt = answerTo(templateRequest(conversation));
        if (!prompt) {
            return prompt.error();
        }
        return endsWith(prompt.value(), conversation) ? Continuation::ByItself : Continuation::None;
    }

private:
    // Of the server's own, beside the interface: /v1/models, /openapi.json.
    [[nodiscard]] WebRequest beside(const std::string& name) const
    {
        WebRequest request = requestTo(m_model, "models");
        Result<WebUrl> url = request.url.resolved("../" + name);
        if (url) { // else the list is asked for again, which has nothing of it
            request.url = std::move(url).value();
        }
        return request;
    }

    [[nodiscard]] WebRequest templateRequest(const generate::Conversation& conversation) const
    {
        WebRequest request = beside("apply-template");
        request.method = WebMethod::Post;
        request.headers = {{"Content-Type", "application/json"}};
        const QJsonObject body{{QStringLiteral("messages"), messagesOf(conversation)}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
        return request;
    }

    // Empty where the server has nothing of the kind.
    [[nodiscard]] Result<QJsonDocument> answerTo(const WebRequest& request)
    {
        TextReader reader(kLongestDescription);
        if (const auto failure = m_client.send(request, reader, m_stop)) {
            const bool isOfContent = failure->fault == WebFault::Reader;
            return isOfContent ? Result<QJsonDocument>(QJsonDocument()) : failure->error;
        }
        return reader.head().status == 200
                   ? QJsonDocument::fromJson(QByteArray::fromStdString(reader.text()))
                   : QJsonDocument();
    }

    [[nodiscard]] bool isInList(const QJsonDocument& models) const
    {
        const QString name = QString::fromStdString(m_model.name);
        const QJsonArray list = models.object().value(QLatin1String("data")).toArray();
        return std::any_of(list.begin(), list.end(), [&name](const QJsonValue& value) {
            const QJsonObject model = value.toObject();
            return model.value(QLatin1String("id")).toString() == name
                   && model.value(QLatin1String(kContinueField)).toBool();
        });
    }

    [[nodiscard]] static bool isDescribed(const QJsonDocument& description)
    {
        const QJsonObject schemas = description.object()
                                        .value(QLatin1String("components"))
                                        .toObject()
                                        .value(QLatin1String("schemas"))
                                        .toObject();
        return std::any_of(schemas.begin(), schemas.end(), [](const QJsonValue& schema) {
            return schema.toObject()
                .value(QLatin1String("properties"))
                .toObject()
                .contains(QLatin1String(kContinueField));
        });
    }

    [[nodiscard]] static bool endsWith(const QJsonDocument& prompt,
                                       const generate::Conversation& conversation)
    {
        const QString begun = QString::fromStdString(conversation.messages().back().text).trimmed();
        const QString shown = prompt.object().value(QLatin1String("prompt")).toString().trimmed();
        return !begun.isEmpty() && shown.endsWith(begun);
    }

    WebClient& m_client;
    const RemoteModel& m_model;
    const std::stop_token& m_stop;
};

} // namespace

Result<Continuation> askContinuation(WebClient& client,
                                     const RemoteModel& model,
                                     const generate::GenerationRequest& request,
                                     const std::stop_token& stop)
{
    const auto* conversation = std::get_if<generate::Conversation>(&request.input);
    if (!request.continuesAnswer || conversation == nullptr) {
        return Continuation::ByItself; // a text is written on by every server
    }
    return ContinuationAsker(client, model, stop).ask(*conversation);
}

} // namespace trilume::app
