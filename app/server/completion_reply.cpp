// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/completion_reply.h"

#include "app/server/json_text.h"
#include "app/server/scores_json.h"

#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::app {

namespace {

using Json = nlohmann::ordered_json;

enum class Shape
{
    Whole = 1,
    Event = 2,
};

constexpr std::size_t kFingerprintDigits = 16;

bool isChat(const ReplyHead& head)
{
    return head.endpoint == Endpoint::ChatCompletions;
}

Json beginning(const ReplyHead& head, Shape shape)
{
    Json reply;
    reply["id"] = head.id;
    if (isChat(head)) {
        reply["object"] = shape == Shape::Event ? "chat.completion.chunk" : "chat.completion";
    } else {
        reply["object"] = "text_completion";
    }
    reply["created"] = head.created;
    reply["model"] = head.model.id;
    reply["system_fingerprint"] = nullptr;
    if (!head.model.fingerprint.empty()) {
        reply["system_fingerprint"] = head.model.fingerprint.substr(0, kFingerprintDigits);
    }
    return reply;
}

Json finishReason(const GenerationOutcome& outcome)
{
    return outcome.reason == generate::FinishReason::MaxTokens
                   || outcome.reason == generate::FinishReason::ContextFull
               ? "length"
               : "stop";
}

Json figure(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

// Joules with what has to stand beside them. Null where nothing was measured.
Json energyJson(const MessageEnergy& energy)
{
    if (energy.source.isEmpty()) {
        return nullptr;
    }
    Json json;
    json["joules"] = figure(energy.whole.gross);
    json["net_joules"] = figure(energy.whole.net);
    json["label"] = evidenceName(energy.label);
    json["net_label"] = evidenceName(energy.netLabel);
    json["scope"] = scopeName(energy.scope);
    json["meter"] = energy.source.toStdString();
    json["uncertainty"] = energy.uncertainty;
    if (!energy.problem.isEmpty()) {
        json["problem"] = energy.problem.toStdString();
    }
    return json;
}

Json usageJson(const MessageStats& stats)
{
    Json usage;
    usage["prompt_tokens"] = stats.promptTokens;
    usage["completion_tokens"] = stats.generatedTokens;
    usage["total_tokens"] = stats.promptTokens + stats.generatedTokens;
    usage["prompt_tokens_details"] = {{"cached_tokens", stats.reusedTokens}};
    usage["completion_tokens_details"] = {{"reasoning_tokens", stats.thoughtTokens}};
    usage["energy"] = energyJson(stats.energy);
    // Of the same tokens, by meters that see something else: what a device took. Never added up.
    if (!stats.otherEnergies.empty()) {
        Json& others = usage["other_energies"] = Json::array();
        for (const MessageEnergy& energy : stats.otherEnergies) {
            others.push_back(energyJson(energy));
        }
    }
    return usage;
}

Json scoresOf(const ReplyHead& head, const TokenScoreList& scores, std::size_t& characters)
{
    if (!head.hasScores) {
        return nullptr;
    }
    return isChat(head) ? chatScoresJson(scores) : textScoresJson(scores, characters);
}

Json choiceJson(const ReplyHead& head,
                const GenerationOutcome& outcome,
                const TokenScoreList& scores)
{
    const std::string text = outcome.text.toStdString();
    Json choice;
    choice["index"] = 0;
    if (isChat(head)) {
        choice["message"] = {{"role", "assistant"}, {"content", text}};
        if (!outcome.thought.isEmpty()) {
            choice["message"]["reasoning_content"] = outcome.thought.toStdString();
        }
    } else {
        choice["text"] = text;
    }
    std::size_t characters = 0;
    choice["logprobs"] = scoresOf(head, scores, characters);
    return choice;
}

std::string event(std::string_view data)
{
    std::string text = "data: ";
    return text.append(data).append("\n\n");
}

// What a piece of a message begins with.
Json delta(bool& hasBegun)
{
    Json delta = Json::object();
    if (!std::exchange(hasBegun, true)) {
        delta["role"] = "assistant";
    }
    return delta;
}

std::string pieceEvent(const ReplyHead& head, ReplyEvents::Usage usage, Json choice)
{
    choice["finish_reason"] = nullptr;
    Json reply = beginning(head, Shape::Event);
    reply["choices"] = Json::array({std::move(choice)});
    if (usage == ReplyEvents::Usage::Told) {
        reply["usage"] = nullptr;
    }
    return event(jsonLine(reply));
}

} // namespace

std::string modelJson(const ServedModel& model)
{
    return jsonLine({{"id", model.id},
                     {"object", "model"},
                     {"created", model.loaded},
                     {"owned_by", "trilume"},
                     // An answer that is begun in the last message goes on.
                     {"continue_final_message", true}});
}

std::string modelListJson(const ServedModel* model)
{
    Json list;
    list["object"] = "list";
    list["data"] = Json::array();
    if (model != nullptr) {
        list["data"].push_back(Json::parse(modelJson(*model), nullptr, false));
    }
    return jsonLine(list);
}

std::string replyJson(const ReplyHead& head,
                      const GenerationOutcome& outcome,
                      const TokenScoreList& scores)
{
    Json reply = beginning(head, Shape::Whole);
    Json choice = choiceJson(head, outcome, scores);
    choice["finish_reason"] = finishReason(outcome);
    reply["choices"] = Json::array({std::move(choice)});
    reply["usage"] = usageJson(outcome.stats);
    return jsonLine(reply);
}

ReplyEvents::ReplyEvents(ReplyHead head, Usage usage)
    : m_head(std::move(head))
    , m_usage(usage)
{}

std::string ReplyEvents::heartbeat()
{
    return ":\n\n";
}

std::string ReplyEvents::text(std::string_view piece, const TokenScoreList& scores)
{
    if (piece.empty() && scores.empty()) {
        return {};
    }
    Json choice;
    choice["index"] = 0;
    if (isChat(m_head)) {
        choice["delta"] = delta(m_hasBegun);
        choice["delta"]["content"] = piece;
    } else {
        choice["text"] = piece;
    }
    choice["logprobs"] = scoresOf(m_head, scores, m_scoredCharacters);
    return pieceEvent(m_head, m_usage, std::move(choice));
}

std::string ReplyEvents::thought(std::string_view piece)
{
    if (piece.empty() || !isChat(m_head)) {
        return {};
    }
    Json choice;
    choice["index"] = 0;
    choice["delta"] = delta(m_hasBegun);
    choice["delta"]["reasoning_content"] = piece;
    choice["logprobs"] = nullptr;
    return pieceEvent(m_head, m_usage, std::move(choice));
}

std::string ReplyEvents::end(const GenerationOutcome& outcome)
{
    Json choice;
    choice["index"] = 0;
    if (isChat(m_head)) {
        choice["delta"] = Json::object();
        if (!m_hasBegun) {
            choice["delta"] = {{"role", "assistant"}, {"content", ""}};
        }
    } else {
        choice["text"] = "";
    }
    choice["logprobs"] = nullptr;
    choice["finish_reason"] = finishReason(outcome);
    Json reply = beginning(m_head, Shape::Event);
    reply["choices"] = Json::array({std::move(choice)});
    if (m_usage == Usage::Told) {
        reply["usage"] = nullptr;
    }
    std::string events = event(jsonLine(reply));
    if (m_usage == Usage::Told) {
        Json last = beginning(m_head, Shape::Event);
        last["choices"] = Json::array();
        last["usage"] = usageJson(outcome.stats);
        events += event(jsonLine(last));
    }
    return events + event("[DONE]");
}

std::string ReplyEvents::failure(const ApiError& error)
{
    return event(errorJson(error));
}

} // namespace trilume::app
