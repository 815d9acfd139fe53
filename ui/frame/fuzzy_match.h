// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace trilume::ui {

// How well a name is meant by what was typed. [any thread]
struct FuzzyMatch
{
    int score = 0;        // the larger the better
    QList<int> positions; // of the letters that were typed, in the name, in order
};

// Every word of `typed` must be in the name: its letters in this order, best together and at the
// begin of a word. Cases and accents make no difference. Nothing typed is meant by every name.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& name);

} // namespace trilume::ui
