// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"
#include "app/settings/settings.h"

#include <QString>

#include <optional>
#include <vector>

namespace trilume::ui {

// A piece of the line under an answer: figures stand out, words are quiet. Which
// of them comes first the language says.
struct StatsPiece
{
    QString figure;                     // may be empty
    QString words;                      // after the figure; may be empty
    std::optional<EvidenceLabel> label; // a chip after the words
    QString wordsBefore = {};           // before the figure; mostly empty
};

// What the line under a finished answer says: tokens, tokens/s, time to the first token, joules
// with their label, and how it ended when that was not by itself. Empty while the answer is being
// written.
[[nodiscard]] std::vector<StatsPiece> statsPieces(app::MessageStatus status,
                                                  const app::MessageStats& stats);

// How it was measured: for the mouse over the line. Empty while the answer is being written.
// What its energy cost is told by the figures of the person's grid.
[[nodiscard]] QString statsToolTip(app::MessageStatus status,
                                   const app::MessageStats& stats,
                                   const app::GridSettings& grid = {});

// Gross joules per generated token. Absent below one second: the ends of so short a phase weigh too
// much.
[[nodiscard]] std::optional<double> decodeJoulesPerToken(const app::MessageStats& stats);

// The same as one sentence, for screen readers.
[[nodiscard]] QString statsSentence(app::MessageStatus status, const app::MessageStats& stats);

// How many tokens the model has read of this chat so far.
[[nodiscard]] int tokensRead(const std::vector<app::Message>& messages);

} // namespace trilume::ui
