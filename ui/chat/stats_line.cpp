// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/stats_line.h"

#include "ui/widgets/evidence.h"
#include "ui/widgets/quantity.h"

#include <QCoreApplication>
#include <QStringList>

namespace trilume::ui {

namespace {

constexpr double kShortestQuotedSeconds = 1.0;

QString joulesText(double joules)
{
    const ScaledFigure scaled = scaleJoules(joules);
    return scaled.figure + QLatin1Char(' ') + scaled.unit;
}

// A meter that cannot resolve so short an answer says nothing about it.
bool canShowEnergy(const app::MessageStats& stats)
{
    return stats.energy.isKnown() && stats.energy.uncertainty < 1.0
           && stats.energy.grossJoules().value_or(0.0) > 0.0;
}

QStringList energyLines(const app::MessageStats& stats)
{
    const app::MessageEnergy& energy = stats.energy;
    if (!energy.isKnown()) {
        return {QCoreApplication::translate("StatsLine", "Energy: no meter could be read.")};
    }
    if (!canShowEnergy(stats)) {
        return {QCoreApplication::translate("StatsLine",
                                            "Energy: the answer was too short for the meter (%1).")
                    .arg(energy.source)};
    }
    QStringList lines;
    lines.append(QCoreApplication::translate(
                     "StatsLine", "Energy, all included: prompt %1, answer %2 (within %3 %)")
                     .arg(joulesText(energy.prefill.gross.value_or(0.0)),
                          joulesText(energy.decode.gross.value_or(0.0)),
                          formatHairline(energy.uncertainty * 100.0)));
    lines.append(QStringLiteral("%1, %2: %3")
                     .arg(evidenceText(energy.label), scopeText(energy.scope), energy.source));
    if (const std::optional<double> net = energy.netJoules()) {
        lines.append(QCoreApplication::translate("StatsLine", "Without the idle power: %1 (%2)")
                         .arg(joulesText(*net), evidenceText(energy.netLabel)));
    }
    if (const std::optional<double> each = decodeJoulesPerToken(stats)) {
        const std::optional<double> net = energy.decode.net;
        lines.append(net ? QCoreApplication::translate("StatsLine",
                                                       "Per token of the answer: %1, without the "
                                                       "idle power %2")
                               .arg(joulesText(*each), joulesText(*net / stats.generatedTokens))
                         : QCoreApplication::translate("StatsLine", "Per token of the answer: %1")
                               .arg(joulesText(*each)));
    }
    if (energy.decode.processShare) {
        lines.append(
            QCoreApplication::translate("StatsLine", "This program had %1 % of the processor time.")
                .arg(formatHairline(*energy.decode.processShare * 100.0)));
    }
    if (!energy.conditions.isEmpty()) {
        lines.append(energy.conditions);
    }
    return lines;
}

} // namespace

std::optional<double> decodeJoulesPerToken(const app::MessageStats& stats)
{
    const bool isLongEnough = stats.decodeSeconds >= kShortestQuotedSeconds;
    if (!isLongEnough || stats.generatedTokens <= 0 || !stats.energy.decode.gross) {
        return std::nullopt;
    }
    return *stats.energy.decode.gross / stats.generatedTokens;
}

QString statsToolTip(app::MessageStatus status, const app::MessageStats& stats)
{
    if (status == app::MessageStatus::Running || stats.generatedTokens <= 0) {
        return {};
    }
    QStringList lines = {QCoreApplication::translate(
        "StatsLine", "Tokens are counted, times are measured by the clock of this machine.")};
    lines.append(energyLines(stats));
    return lines.join(QLatin1Char('\n'));
}

std::vector<StatsPiece> statsPieces(app::MessageStatus status, const app::MessageStats& stats)
{
    std::vector<StatsPiece> pieces;
    pieces.reserve(5); // as many as there can be
    if (status == app::MessageStatus::Running) {
        return pieces;
    }
    const int tokens = stats.generatedTokens;
    if (tokens > 0) {
        pieces.push_back({formatCount(tokens),
                          //: after the number of tokens of an answer
                          QCoreApplication::translate("StatsLine", "token(s)", nullptr, tokens),
                          std::nullopt});
    }
    if (stats.tokensPerSecond() > 0.0) {
        pieces.push_back({formatSignificant(stats.tokensPerSecond()),
                          QCoreApplication::translate("StatsLine", "tokens/s"), std::nullopt});
    }
    if (stats.firstTokenSeconds >= 0.0 && tokens > 0) {
        pieces.push_back({formatDuration(stats.firstTokenSeconds),
                          //: after the time it took until the first token came
                          QCoreApplication::translate("StatsLine", "to first token"),
                          std::nullopt});
    }
    if (canShowEnergy(stats) && tokens > 0) {
        const ScaledFigure joules = scaleJoules(*stats.energy.grossJoules());
        pieces.push_back({joules.figure, joules.unit, stats.energy.label});
    }
    switch (status) {
    case app::MessageStatus::Stopped:
        pieces.push_back({{}, QCoreApplication::translate("StatsLine", "Stopped"), std::nullopt});
        break;
    case app::MessageStatus::Interrupted:
        pieces.push_back(
            {{}, QCoreApplication::translate("StatsLine", "Interrupted"), std::nullopt});
        break;
    case app::MessageStatus::Failed:
        pieces.push_back({{}, QCoreApplication::translate("StatsLine", "Failed"), std::nullopt});
        break;
    case app::MessageStatus::Complete:
    case app::MessageStatus::Running:
        break;
    }
    return pieces;
}

QString statsSentence(app::MessageStatus status, const app::MessageStats& stats)
{
    QStringList parts;
    for (const StatsPiece& piece : statsPieces(status, stats)) {
        QString part = QString(piece.figure + QLatin1Char(' ') + piece.words).trimmed();
        if (piece.label) {
            part += QStringLiteral(" \u00B7 ") + evidenceText(*piece.label);
        }
        parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

int tokensRead(const std::vector<app::Message>& messages)
{
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        if (message->stats.contextTokens > 0) {
            return message->stats.contextTokens;
        }
    }
    return 0;
}

} // namespace trilume::ui
