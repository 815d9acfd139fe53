// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/read_answer.h"

#include <QColor>
#include <QString>

namespace trilume::ui {

struct Tokens;

// How an answer is shown whose tokens were scored: the less likely a token, the darker what is
// behind it. [ui thread]

// Nothing (an invalid colour) behind a certain token, and no darker than at 1 in 100, so that its
// letters stay readable.
[[nodiscard]] QColor shadeOf(double probability, const Tokens& tokens);

// Behind the token that one is at.
[[nodiscard]] QColor chosenShade(const Tokens& tokens);

// "_lamp: 43 % likely. Entropy 2.1 bits. Likeliest here: _glow (51 %), ..."
[[nodiscard]] QString tokenSentence(const app::ReadToken& token);

// Of the whole answer: how many tokens, and how likely one is in the (geometric) mean.
[[nodiscard]] QString answerSentence(const app::ReadAnswer& answer);

} // namespace trilume::ui
