// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/stats_line.h"

#include "ui/widgets/quantity.h"

#include <QCoreApplication>
#include <QStringList>

namespace trilume::ui {

std::vector<StatsPiece> statsPieces(app::MessageStatus status, const app::MessageStats& stats)
{
    std::vector<StatsPiece> pieces;
    pieces.reserve(4); // as many as there can be
    if (status == app::MessageStatus::Running) {
        return pieces;
    }
    const int tokens = stats.generatedTokens;
    if (tokens > 0) {
        pieces.push_back({formatCount(tokens),
                          //: after the number of tokens of an answer
                          QCoreApplication::translate("StatsLine", "token(s)", nullptr, tokens)});
    }
    if (stats.tokensPerSecond() > 0.0) {
        pieces.push_back({formatSignificant(stats.tokensPerSecond()),
                          QCoreApplication::translate("StatsLine", "tokens/s")});
    }
    if (stats.firstTokenSeconds >= 0.0 && tokens > 0) {
        pieces.push_back({formatDuration(stats.firstTokenSeconds),
                          //: after the time it took until the first token came
                          QCoreApplication::translate("StatsLine", "to first token")});
    }
    switch (status) {
    case app::MessageStatus::Stopped:
        pieces.push_back({{}, QCoreApplication::translate("StatsLine", "Stopped")});
        break;
    case app::MessageStatus::Interrupted:
        pieces.push_back({{}, QCoreApplication::translate("StatsLine", "Interrupted")});
        break;
    case app::MessageStatus::Failed:
        pieces.push_back({{}, QCoreApplication::translate("StatsLine", "Failed")});
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
        parts.append(QString(piece.figure + QLatin1Char(' ') + piece.words).trimmed());
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
