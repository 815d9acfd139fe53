// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/stats_line.h"

#include "app/platform/joined_text.h"
#include "ui/chat/grid_text.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QCoreApplication>
#include <QStringList>

namespace trilume::ui {

namespace {

constexpr double kShortestQuotedSeconds = 1.0;
// Boards of the plugin that simulates them.
constexpr QLatin1String kSimulated(
    "device virtual:"); // untranslated: begins a name in the database

QString joulesText(double joules)
{
    const ScaledFigure scaled = scaleJoules(joules);
    return scaled.figure + QLatin1Char(' ') + scaled.unit;
}

// A meter that cannot resolve so short an answer says nothing about it.
bool canShow(const app::MessageEnergy& energy)
{
    return energy.isKnown() && energy.uncertainty < 1.0 && energy.whole.gross.value_or(0.0) > 0.0;
}

// What a device took for the answer beside this machine; null: none computed.
const app::MessageEnergy* energyOfDevice(const app::MessageStats& stats)
{
    for (const app::MessageEnergy& energy : stats.otherEnergies) {
        if (energy.source.startsWith(QLatin1String("device "))) {
            return &energy;
        }
    }
    return nullptr;
}

QString inWords(const char* text)
{
    return QCoreApplication::translate("StatsLine", text);
}

// A text with the place of a figure in it.
StatsPiece pieceOf(const QString& text, const QString& figure)
{
    const WordsAround words = wordsAround(text);
    return {figure, words.after, std::nullopt, words.before};
}

// Why there are no joules.
QString unknownText(const app::MessageEnergy& energy)
{
    if (energy.source.isEmpty()) {
        return inWords(QT_TRANSLATE_NOOP("StatsLine", "Energy: no meter could be read."));
    }
    const QString reason = energy.problem.isEmpty()
                               ? energy.source
                               //: %1 is the name of a meter, %2 what is wrong with it
                               : QCoreApplication::translate("StatsLine", "%1: %2")
                                     .arg(inOneRun(energy.source), energy.problem);
    return inWords(QT_TRANSLATE_NOOP("StatsLine", "Energy: the meter could not tell it (%1)."))
        .arg(reason);
}

QStringList grossLines(const app::MessageEnergy& energy)
{
    QStringList lines = {
        inWords(QT_TRANSLATE_NOOP("StatsLine", "Energy, all included: %1 (within %2 %)"))
            .arg(joulesText(*energy.whole.gross), formatHairline(energy.uncertainty * 100.0))};
    if (energy.prefill.gross && energy.decode.gross) {
        lines.append(inWords(QT_TRANSLATE_NOOP("StatsLine", "Reading the prompt %1, writing %2"))
                         .arg(joulesText(*energy.prefill.gross), joulesText(*energy.decode.gross)));
    }
    if (energy.missingSeconds > 0.0) {
        lines.append(inWords(QT_TRANSLATE_NOOP("StatsLine",
                                               "Without %1 in which the meter could not be read."))
                         .arg(formatDuration(energy.missingSeconds)));
    }
    //: %1 is how energy was found, %2 what it covers, %3 the name of the meter
    lines.append(
        QCoreApplication::translate("StatsLine", "%1, %2: %3")
            .arg(evidenceText(energy.label), scopeText(energy.scope), inOneRun(energy.source)));
    return lines;
}

// Net figures go with the idle power that they leave out, and its age.
QStringList netLines(const app::MessageEnergy& energy)
{
    if (!energy.whole.net) {
        return {};
    }
    const QString joules = joulesText(*energy.whole.net);
    const QString label = evidenceText(energy.netLabel);
    if (!energy.idleWatts || !energy.idleAgeSeconds) {
        return {inWords(QT_TRANSLATE_NOOP("StatsLine", "Without the idle power: %1 (%2)"))
                    .arg(joules, label)};
    }
    return {inWords(QT_TRANSLATE_NOOP("StatsLine",
                                      "Without the idle power of %1 W, measured %2 earlier: "
                                      "%3 (%4)"))
                .arg(formatSignificant(*energy.idleWatts), formatDuration(*energy.idleAgeSeconds),
                     joules, label)};
}

// Beside the machine's: the same tokens cost both.
QStringList deviceLines(const app::MessageStats& stats)
{
    const app::MessageEnergy* energy = energyOfDevice(stats);
    if (energy == nullptr) {
        return {};
    }
    if (!canShow(*energy)) {
        return {unknownText(*energy)};
    }
    //: %1 is an amount of energy, %2 how far off it may be
    QStringList lines{
        QCoreApplication::translate("StatsLine",
                                    "The device, for the same tokens: %1 (within %2 %)")
            .arg(joulesText(*energy->whole.gross), formatHairline(energy->uncertainty * 100.0)),
        QCoreApplication::translate("StatsLine", "%1, %2: %3")
            .arg(evidenceText(energy->label), scopeText(energy->scope), inOneRun(energy->source))};
    if (energy->missingSeconds > 0.0) {
        lines.append(inWords(QT_TRANSLATE_NOOP("StatsLine",
                                               "Without %1 in which the meter could not be read."))
                         .arg(formatDuration(energy->missingSeconds)));
    }
    if (energy->source.startsWith(kSimulated)) {
        lines.append(inWords(
            QT_TRANSLATE_NOOP("StatsLine", "This computer simulated the board; what that took is "
                                           "in its own figure, and in none of the board.")));
    }
    return lines;
}

QStringList energyLines(const app::MessageStats& stats, const app::GridSettings& grid)
{
    const app::MessageEnergy& energy = stats.energy;
    if (!canShow(energy)) {
        return QStringList{unknownText(energy)} + deviceLines(stats);
    }
    QStringList lines = grossLines(energy) + netLines(energy);
    if (const std::optional<double> each = decodeJoulesPerToken(stats)) {
        const std::optional<double> net = energy.decode.net;
        lines.append(
            net ? inWords(QT_TRANSLATE_NOOP("StatsLine", "Per token of the answer: %1, without "
                                                         "the idle power %2"))
                      .arg(joulesText(*each), joulesText(*net / stats.generatedTokens))
                : inWords(QT_TRANSLATE_NOOP("StatsLine", "Per token of the answer: %1"))
                      .arg(joulesText(*each)));
    }
    lines.append(gridLines(*energy.whole.gross, energy.label, grid));
    if (energy.whole.processShare) {
        lines.append(
            inWords(QT_TRANSLATE_NOOP("StatsLine", "This program had %1 % of the processor time."))
                .arg(formatHairline(*energy.whole.processShare * 100.0)));
    }
    lines += deviceLines(stats);
    if (!energy.conditions.isEmpty()) {
        lines.append(energy.conditions);
    }
    return lines;
}

// What has to be the same for the same answer to come again.
QStringList originLines(const app::AnswerOrigin& origin)
{
    QStringList lines;
    if (const std::optional<app::AnswerSampling>& sampling = origin.sampling) {
        lines.append(
            inWords(QT_TRANSLATE_NOOP("StatsLine", "Temperature %1, top-k %2, top-p %3, min-p %4, "
                                                   "repetition penalty %5, seed %6"))
                .arg(formatHairline(sampling->temperature), formatCount(sampling->topK),
                     formatHairline(sampling->topP), formatHairline(sampling->minP),
                     formatHairline(sampling->repetitionPenalty),
                     QString::number(sampling->seed))); // to be copied
    }
    if (!origin.device.isEmpty() && origin.threads > 0) {
        //: %1 is a device, %2 its instructions, %3 how weights are packed, %4 a number of threads
        lines.append(QCoreApplication::translate("StatsLine",
                                                 "Computed by %1 (%2, %3), %4 thread(s)", nullptr,
                                                 origin.threads)
                         .arg(inOneRun(origin.device), inOneRun(origin.isa),
                              inOneRun(origin.packing), formatCount(origin.threads)));
    } else if (origin.device.contains(QLatin1String("://"))) {
        lines.append(QCoreApplication::translate("StatsLine", "Written by a model on the server %1")
                         .arg(inOneRun(origin.device)));
    }
    return lines;
}

// With a device there are two figures, each of which says what it covers.
void addEnergies(const app::MessageStats& stats, std::vector<StatsPiece>& pieces)
{
    const app::MessageEnergy* device = energyOfDevice(stats);
    for (const app::MessageEnergy* energy : {&stats.energy, device}) {
        if (energy != nullptr && canShow(*energy)) {
            const ScaledFigure joules = scaleJoules(*energy->whole.gross);
            const QString scope =
                device == nullptr ? QString() : QLatin1Char(' ') + scopeText(energy->scope);
            pieces.push_back({joules.figure, joules.unit + scope, energy->label});
        }
    }
}

// Empty where it ended by itself.
QString endingText(app::MessageStatus status, app::AnswerCut cut)
{
    switch (status) {
    case app::MessageStatus::Stopped:
        return QCoreApplication::translate("StatsLine", "Stopped");
    case app::MessageStatus::Interrupted:
        return QCoreApplication::translate("StatsLine", "Interrupted");
    case app::MessageStatus::Failed:
        return QCoreApplication::translate("StatsLine", "Failed");
    case app::MessageStatus::Complete:
        if (cut == app::AnswerCut::AtLimit) {
            //: under an answer that ended because it was as long as answers may be
            return QCoreApplication::translate("StatsLine", "Cut at its longest");
        }
        if (cut == app::AnswerCut::ByServer) {
            //: under an answer that a server ended at a limit that it does not tell
            return QCoreApplication::translate("StatsLine", "Cut by the server");
        }
        if (cut == app::AnswerCut::ContextFull) {
            //: under an answer that ended because no longer text fits into the model
            return QCoreApplication::translate("StatsLine", "Cut: the context is full");
        }
        break;
    case app::MessageStatus::Running:
        break;
    }
    return {};
}

} // namespace

std::optional<double> decodeJoulesPerToken(const app::MessageStats& stats)
{
    const bool isLongEnough = stats.decodeSeconds >= kShortestQuotedSeconds;
    const bool isWhole = stats.energy.missingSeconds <= 0.0; // or tokens would seem too cheap
    if (!isLongEnough || !isWhole || stats.generatedTokens <= 0 || !stats.energy.decode.gross) {
        return std::nullopt;
    }
    return *stats.energy.decode.gross / stats.generatedTokens;
}

QString statsToolTip(app::MessageStatus status,
                     const app::MessageStats& stats,
                     const app::GridSettings& grid)
{
    if (status == app::MessageStatus::Running || stats.generatedTokens <= 0) {
        return {};
    }
    QStringList lines = {QCoreApplication::translate(
        "StatsLine", "Tokens are counted, times are measured by the clock of this machine.")};
    if (!stats.modelName.isEmpty()) {
        //: %1 is the name of a model
        lines.append(QCoreApplication::translate("StatsLine", "Written by %1")
                         .arg(inOneRun(stats.modelName)));
    }
    if (stats.leftOutMessages > 0) {
        lines.append(QCoreApplication::translate(
                         "StatsLine",
                         "%1 earlier message(s) were not read: there was no room for them.",
                         nullptr, stats.leftOutMessages)
                         .arg(formatCount(stats.leftOutMessages)));
    }
    if (stats.thoughtTokens > 0) {
        lines.append(QCoreApplication::translate(
                         "StatsLine", "%1 token(s) of these were thought before the answer.",
                         nullptr, stats.thoughtTokens)
                         .arg(formatCount(stats.thoughtTokens)));
    }
    lines.append(energyLines(stats, grid) + originLines(stats.origin));
    return lines.join(QLatin1Char('\n'));
}

std::vector<StatsPiece> statsPieces(app::MessageStatus status, const app::MessageStats& stats)
{
    std::vector<StatsPiece> pieces;
    pieces.reserve(7); // as many as there can be
    if (status == app::MessageStatus::Running) {
        return pieces;
    }
    const int tokens = stats.generatedTokens;
    if (tokens > 0) {
        //: under an answer; %1 is the number of its tokens
        const QString text =
            QCoreApplication::translate("StatsLine", "%1 token(s)", nullptr, tokens);
        pieces.push_back(pieceOf(text, formatCount(tokens)));
    }
    if (stats.tokensPerSecond() > 0.0) {
        //: under an answer; %1 is a number
        const QString text = QCoreApplication::translate("StatsLine", "%1 tokens/s");
        pieces.push_back(pieceOf(text, formatSignificant(stats.tokensPerSecond())));
    }
    if (tokens > 0) {
        // Where there is no room for all the last ones go: two energies are told together.
        const bool isOnDevice = energyOfDevice(stats) != nullptr;
        if (isOnDevice) {
            addEnergies(stats, pieces);
        }
        if (stats.firstTokenSeconds >= 0.0) {
            //: under an answer; %1 is the time it took until the first token came
            const QString text = QCoreApplication::translate("StatsLine", "%1 to first token");
            pieces.push_back(pieceOf(text, formatDuration(stats.firstTokenSeconds)));
        }
        if (!isOnDevice) {
            addEnergies(stats, pieces);
        }
    }
    if (stats.leftOutMessages > 0) {
        //: under an answer; so many earlier messages of the chat were not read
        const QString text = QCoreApplication::translate("StatsLine", "%1 message(s) left out",
                                                         nullptr, stats.leftOutMessages);
        pieces.push_back(pieceOf(text, formatCount(stats.leftOutMessages)));
    }
    const QString ending = endingText(status, stats.cut);
    if (!ending.isEmpty()) {
        pieces.push_back({{}, ending, std::nullopt});
    }
    return pieces;
}

QString statsSentence(app::MessageStatus status, const app::MessageStats& stats)
{
    QStringList parts;
    for (const StatsPiece& piece : statsPieces(status, stats)) {
        const QStringList words = {piece.wordsBefore, piece.figure, piece.words};
        QString part = words.join(QLatin1Char(' ')).trimmed();
        if (piece.label) {
            part += QStringLiteral(" \u00B7 ") + evidenceText(*piece.label);
        }
        parts.append(part);
    }
    return app::factsText(parts);
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
