// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/remote_request.h"

#include "app/platform/utf8_text.h"
#include "app/remote/server_address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cmath>
#include <variant>

namespace trilume::app {

namespace {

// Servers keep seeds in 32 bits, some with a sign.
constexpr std::uint64_t kSeedBits = 0x7fffffff;

// 0.6F, not 0.60000002384.
double shortNumber(float value)
{
    constexpr double kMillionths = 1e6;
    return std::round(static_cast<double>(value) * kMillionths) / kMillionths;
}

QString roleName(tokenizer::Role role)
{
    switch (role) {
    case tokenizer::Role::System:
        return QStringLiteral("system");
    case tokenizer::Role::User:
        return QStringLiteral("user");
    case tokenizer::Role::Assistant:
        break;
    }
    return QStringLiteral("assistant");
}

// What is off is not named: some servers refuse names that they do not know.
void addSampling(QJsonObject& body, const generate::GenerationRequest& request)
{
    const AnswerSampling sampling = remoteSampling(request);
    body.insert(QStringLiteral("temperature"), sampling.temperature);
    body.insert(QStringLiteral("max_tokens"), sampling.maxTokens);
    body.insert(QStringLiteral("seed"), static_cast<qint64>(sampling.seed));
    if (sampling.topP < 1.0) {
        body.insert(QStringLiteral("top_p"), sampling.topP);
    }
    if (sampling.topK > 0) {
        body.insert(QStringLiteral("top_k"), sampling.topK);
    }
    if (sampling.minP > 0.0) {
        body.insert(QStringLiteral("min_p"), sampling.minP);
    }
    if (sampling.repetitionPenalty != 1.0) {
        body.insert(QStringLiteral("repetition_penalty"), sampling.repetitionPenalty);
    }
    QJsonArray stops;
    for (const std::string& stop : request.stopStrings) {
        stops.append(textFromUtf8(stop));
    }
    if (!stops.isEmpty()) {
        body.insert(QStringLiteral("stop"), stops);
    }
}

} // namespace

QJsonArray messagesOf(const generate::Conversation& conversation)
{
    QJsonArray messages;
    const std::vector<tokenizer::ChatMessage> all = conversation.messages();
    for (const tokenizer::ChatMessage& message : all) {
        messages.append(QJsonObject{{QStringLiteral("role"), roleName(message.role)},
                                    {QStringLiteral("content"), textFromUtf8(message.text)}});
    }
    return messages;
}

AnswerSampling remoteSampling(const generate::GenerationRequest& request)
{
    AnswerSampling sampling;
    sampling.temperature = shortNumber(request.sampling.temperature);
    sampling.topK = static_cast<qint64>(request.sampling.topK);
    sampling.topP = shortNumber(request.sampling.topP);
    sampling.minP = shortNumber(request.sampling.minP);
    sampling.repetitionPenalty = shortNumber(request.sampling.repetitionPenalty);
    sampling.maxTokens = static_cast<qint64>(request.maxTokens);
    sampling.seed = request.sampling.seed & kSeedBits;
    return sampling;
}

WebRequest requestTo(const RemoteModel& model, std::string_view part)
{
    WebRequest request(endpointOf(model.server, part));
    if (!model.key.empty()) {
        request.secrets = {{"Authorization", "Bearer " + model.key}};
    }
    return request;
}

Result<WebRequest> remoteRequest(const RemoteModel& model,
                                 const generate::GenerationRequest& request,
                                 UsageWish usage,
                                 Continuation continuation)
{
    if (request.written || request.alternatives) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: a model on a server does not tell how likely its tokens "
                                  "are.",
                                  model.server.shown())};
    }
    const auto* conversation = std::get_if<generate::Conversation>(&request.input);
    const bool goesOn = request.continuesAnswer && conversation != nullptr;
    // Servers take no thought back, so one cannot be gone on with.
    const bool hasText = goesOn && !conversation->last()->message.text.empty();
    if (goesOn && (continuation == Continuation::None || !hasText)) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: this server does not say that it can go on with an answer, "
                                  "and would begin another one: \"Answer again\" asks for that.",
                                  model.server.shown())};
    }
    QJsonObject body{{QStringLiteral("model"), QString::fromStdString(model.name)},
                     {QStringLiteral("stream"), true}};
    if (usage == UsageWish::Asked) {
        body.insert(QStringLiteral("stream_options"),
                    QJsonObject{{QStringLiteral("include_usage"), true}});
    }
    if (conversation != nullptr) {
        body.insert(QStringLiteral("messages"), messagesOf(*conversation)); // what goes on is last
    } else {
        body.insert(QStringLiteral("prompt"), textFromUtf8(std::get<std::string>(request.input)));
    }
    if (goesOn && continuation == Continuation::ByField) {
        body.insert(QLatin1String(kContinueField), true);
        body.insert(QStringLiteral("add_generation_prompt"), false); // both would contradict
    }
    addSampling(body, request);
    WebRequest made =
        requestTo(model, conversation != nullptr ? "chat/completions" : "completions");
    made.method = WebMethod::Post;
    made.headers = {{"Content-Type", "application/json"}, {"Accept", "text/event-stream"}};
    made.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
    return made;
}

} // namespace trilume::app
