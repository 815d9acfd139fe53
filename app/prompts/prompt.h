// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::app {

// A message that is kept to be sent again, with places to be filled in: "Say {{text}} in one
// sentence." A value.
struct Prompt
{
    QString title; // one line
    QString text;

    friend bool operator==(const Prompt&, const Prompt&) = default;
};

inline constexpr int kMostPrompts = 500;
inline constexpr qsizetype kLongestPrompt = 20'000; // characters
inline constexpr qsizetype kLongestPromptTitle = 100;

} // namespace trilume::app
