// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trilume::app {

// What a chat has of its own. Absent: as the person's settings, whatever they become.
struct ChatSettings
{
    std::optional<QString> systemPrompt; // empty: none
    std::optional<double> temperature;
    std::optional<double> topP;
    std::optional<double> minP;
    std::optional<double> repetitionPenalty;
    std::optional<int> topK;
    std::optional<int> maxTokens; // of an answer
    std::optional<bool> isThinking = {};
    std::optional<int> maxThoughtTokens = {};

    friend bool operator==(const ChatSettings&, const ChatSettings&) = default;
};

} // namespace trilume::app
