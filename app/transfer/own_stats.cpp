// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/own_stats_p.h"

#include <QJsonArray>

namespace trilume::app {

namespace {

const QStringList& labels()
{
    static const QStringList words = {QLatin1String(evidenceName(EvidenceLabel::Measured)),
                                      QLatin1String(evidenceName(EvidenceLabel::Derived)),
                                      QLatin1String(evidenceName(EvidenceLabel::Modelled))};
    return words;
}

EvidenceLabel labelAt(int place)
{
    return place == 0 ? EvidenceLabel::Measured
                      : (place == 1 ? EvidenceLabel::Derived : EvidenceLabel::Modelled);
}

constexpr EnergyScope kScopes[] = {EnergyScope::Package, EnergyScope::Cores, EnergyScope::Dram,
                                   EnergyScope::Module,  EnergyScope::Board, EnergyScope::Machine,
                                   EnergyScope::Process};

QStringList scopes()
{
    QStringList words;
    for (const EnergyScope scope : kScopes) {
        words.append(QLatin1String(scopeName(scope)));
    }
    return words;
}

void putFigure(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty()) {
        object[QLatin1String(name)] = text;
    }
}

void putFigure(QJsonObject& object, const char* name, const std::optional<double>& number)
{
    if (number) {
        object[QLatin1String(name)] = *number;
    }
}

void putFigure(QJsonObject& object, const char* name, const QJsonObject& part)
{
    if (!part.isEmpty()) {
        object[QLatin1String(name)] = part;
    }
}

std::optional<double> known(double seconds)
{
    return seconds < 0.0 ? std::nullopt : std::optional(seconds);
}

QJsonObject figuresJson(const PhaseJoules& joules)
{
    QJsonObject object;
    putFigure(object, "gross", joules.gross);
    putFigure(object, "net", joules.net);
    putFigure(object, "process_share", joules.processShare);
    return object;
}

PhaseJoules readJoules(const JsonFields& fields)
{
    return {fields.figure("gross"), fields.figure("net"), fields.figure("process_share")};
}

QJsonObject figuresJson(const MessageEnergy& energy)
{
    QJsonObject object;
    putFigure(object, "conditions", energy.conditions);
    if (energy.source.isEmpty()) {
        return object;
    }
    putFigure(object, "source", energy.source);
    putFigure(object, "problem", energy.problem);
    putFigure(object, "label", QLatin1String(evidenceName(energy.label)));
    putFigure(object, "net_label", QLatin1String(evidenceName(energy.netLabel)));
    putFigure(object, "scope", QLatin1String(scopeName(energy.scope)));
    putFigure(object, "whole", figuresJson(energy.whole));
    putFigure(object, "prefill", figuresJson(energy.prefill));
    putFigure(object, "decode", figuresJson(energy.decode));
    putFigure(object, "uncertainty", std::optional(energy.uncertainty));
    putFigure(object, "missing_seconds", std::optional(energy.missingSeconds));
    putFigure(object, "idle_watts", energy.idleWatts);
    putFigure(object, "idle_age_seconds", energy.idleAgeSeconds);
    return object;
}

MessageEnergy readEnergy(const JsonFields& fields)
{
    MessageEnergy energy;
    energy.conditions = fields.text("conditions");
    energy.source = fields.text("source");
    if (energy.source.isEmpty()) {
        return energy;
    }
    energy.problem = fields.text("problem");
    energy.label = labelAt(fields.oneOf("label", labels()));
    energy.netLabel = labelAt(fields.oneOf("net_label", labels()));
    energy.scope = kScopes[fields.oneOf("scope", scopes())];
    energy.whole = readJoules(fields.object("whole"));
    energy.prefill = readJoules(fields.object("prefill"));
    energy.decode = readJoules(fields.object("decode"));
    energy.uncertainty = fields.number("uncertainty", 0.0);
    energy.missingSeconds = fields.number("missing_seconds", 0.0);
    energy.idleWatts = fields.figure("idle_watts");
    energy.idleAgeSeconds = fields.figure("idle_age_seconds");
    return energy;
}

QJsonObject figuresJson(const AnswerSampling& sampling)
{
    return {{QStringLiteral("temperature"), sampling.temperature},
            {QStringLiteral("top_k"), sampling.topK},
            {QStringLiteral("top_p"), sampling.topP},
            {QStringLiteral("min_p"), sampling.minP},
            {QStringLiteral("repetition_penalty"), sampling.repetitionPenalty},
            {QStringLiteral("repetition_window"), sampling.repetitionWindow},
            {QStringLiteral("max_tokens"), sampling.maxTokens},
            {QStringLiteral("seed"), QString::number(sampling.seed)}}; // larger than a number
}

AnswerSampling readSampling(const JsonFields& fields)
{
    AnswerSampling sampling;
    sampling.temperature = fields.number("temperature", 0.0);
    sampling.topK = fields.large("top_k");
    sampling.topP = fields.number("top_p", 1.0);
    sampling.minP = fields.number("min_p", 0.0);
    sampling.repetitionPenalty = fields.number("repetition_penalty", 1.0);
    sampling.repetitionWindow = fields.large("repetition_window");
    sampling.maxTokens = fields.large("max_tokens");
    bool isNumber = false;
    sampling.seed = fields.text("seed").toULongLong(&isNumber);
    if (!isNumber) {
        fields.refuse(QStringLiteral("seed"),
                      QLatin1Char('"') + fields.text("seed").left(40) + u'"',
                      FieldWords::tr("a number of 64 bits as a string"));
    }
    return sampling;
}

QJsonObject figuresJson(const AnswerOrigin& origin, QStringList& prompts)
{
    QJsonObject object;
    putFigure(object, "program", origin.program);
    putFigure(object, "fingerprint", origin.fingerprint);
    putFigure(object, "device", origin.device);
    putFigure(object, "isa", origin.isa);
    putFigure(object, "packing", origin.packing);
    if (origin.threads > 0) {
        object[QStringLiteral("threads")] = origin.threads;
    }
    if (origin.sampling) {
        object[QStringLiteral("sampling")] = figuresJson(*origin.sampling);
    }
    if (!origin.systemPrompt.isEmpty()) {
        qsizetype place = prompts.lastIndexOf(origin.systemPrompt); // most likely the last one
        if (place < 0) {
            place = prompts.size();
            prompts.append(origin.systemPrompt);
        }
        object[QStringLiteral("system_prompt")] = static_cast<int>(place);
    }
    return object;
}

AnswerOrigin readOrigin(const JsonFields& fields, const QStringList& prompts)
{
    AnswerOrigin origin;
    origin.program = fields.text("program");
    origin.fingerprint = fields.text("fingerprint");
    origin.device = fields.text("device");
    origin.isa = fields.text("isa");
    origin.packing = fields.text("packing");
    origin.threads = fields.count("threads");
    if (fields.has("sampling")) {
        origin.sampling = readSampling(fields.object("sampling"));
    }
    if (fields.has("system_prompt")) {
        const int place = fields.count("system_prompt");
        if (place >= prompts.size()) {
            fields.refuse(QStringLiteral("system_prompt"), QString::number(place),
                          FieldWords::tr("a place in system_prompts of the chat"));
            return origin;
        }
        origin.systemPrompt = prompts.at(place);
    }
    return origin;
}

// In the order of AnswerCut's numbers.
const QStringList& cuts()
{
    static const QStringList words = {QStringLiteral("none"), QStringLiteral("limit"),
                                      QStringLiteral("server"), QStringLiteral("context")};
    return words;
}

// As of files that do not say it: an answer that was as long as it might be.
AnswerCut likelyCut(MessageStatus status, const MessageStats& stats)
{
    const bool isLong = stats.origin.sampling && stats.origin.sampling->maxTokens > 0
                        && stats.generatedTokens >= stats.origin.sampling->maxTokens;
    return isLong && status == MessageStatus::Complete ? AnswerCut::AtLimit : AnswerCut::None;
}

} // namespace

QJsonObject statsToJson(const Message& answer, QStringList& prompts)
{
    const MessageStats& stats = answer.stats;
    QJsonObject object;
    putFigure(object, "model", stats.modelName);
    const auto putCount = [&](const char* name, int count) {
        if (stats.prefillSeconds >= 0.0 || count > 0) { // else nobody has counted
            object[QLatin1String(name)] = count;
        }
    };
    putCount("prompt_tokens", stats.promptTokens);
    putCount("reused_tokens", stats.reusedTokens);
    putCount("generated_tokens", stats.generatedTokens);
    putCount("context_tokens", stats.contextTokens);
    if (stats.thoughtTokens > 0) {
        object[QStringLiteral("thought_tokens")] = stats.thoughtTokens;
    }
    if (stats.leftOutMessages > 0) {
        object[QStringLiteral("left_out_messages")] = stats.leftOutMessages;
    }
    putFigure(object, "thought_seconds", known(stats.thoughtSeconds));
    putFigure(object, "prefill_seconds", known(stats.prefillSeconds));
    putFigure(object, "first_token_seconds", known(stats.firstTokenSeconds));
    putFigure(object, "decode_seconds", known(stats.decodeSeconds));
    putFigure(object, "energy", figuresJson(stats.energy));
    QJsonArray others;
    for (const MessageEnergy& energy : stats.otherEnergies) {
        others.append(figuresJson(energy));
    }
    if (!others.isEmpty()) {
        object[QStringLiteral("other_energies")] = others;
    }
    putFigure(object, "origin", figuresJson(stats.origin, prompts));
    if (stats.cut != likelyCut(answer.status, stats)) {
        object[QStringLiteral("cut")] = cuts().value(static_cast<int>(stats.cut));
    }
    return object;
}

MessageStats readStats(const JsonFields& fields, MessageStatus status, const QStringList& prompts)
{
    MessageStats stats;
    stats.modelName = fields.text("model");
    stats.promptTokens = fields.count("prompt_tokens");
    stats.reusedTokens = fields.count("reused_tokens");
    stats.generatedTokens = fields.count("generated_tokens");
    stats.contextTokens = fields.count("context_tokens");
    stats.thoughtTokens = fields.count("thought_tokens");
    stats.leftOutMessages = fields.count("left_out_messages");
    stats.thoughtSeconds = fields.number("thought_seconds", -1.0);
    stats.prefillSeconds = fields.number("prefill_seconds", -1.0);
    stats.firstTokenSeconds = fields.number("first_token_seconds", -1.0);
    stats.decodeSeconds = fields.number("decode_seconds", -1.0);
    stats.energy = readEnergy(fields.object("energy"));
    const QJsonArray others = fields.array("other_energies");
    for (int i = 0; i < others.size(); ++i) {
        stats.otherEnergies.push_back(
            readEnergy(fields.item(others.at(i), QStringLiteral(".other_energies[%1]").arg(i))));
    }
    stats.origin = readOrigin(fields.object("origin"), prompts);
    stats.cut = fields.has("cut") ? static_cast<AnswerCut>(fields.oneOf("cut", cuts()))
                                  : likelyCut(status, stats);
    return stats;
}

} // namespace trilume::app
