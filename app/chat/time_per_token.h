// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"

#include <optional>
#include <vector>

namespace trilume::app {

// Does a token take longer the longer the chat is? With a recurrent state of fixed size it should
// not (Zhu et al., arXiv 2406.02528); with a cache of keys and values it does. [any thread]

struct AnswerPace
{
    int contextTokens = 0; // read in the chat when the answer ended
    double seconds = 0.0;  // for each token written
};

// One for each answer of a chat's path that is comparable with the last one: by the same model on
// the same device with the same threads, and long enough for a clock. In the order of the chat.
[[nodiscard]] std::vector<AnswerPace> answerPaces(const std::vector<Message>& messages);

// Medians of the first and of the last third, where each tells its place in the chat.
struct PaceTrend
{
    AnswerPace early;
    AnswerPace late;

    [[nodiscard]] double change() const { return late.seconds / early.seconds - 1.0; }
};

// Nothing with fewer than four answers, or before the chat has doubled in length.
[[nodiscard]] std::optional<PaceTrend> paceTrend(const std::vector<AnswerPace>& paces);

// What counts as the same: answers of a moment apart differ by as much on a machine in use.
constexpr double kFlatPace = 0.1;

} // namespace trilume::app
