// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace trilume::app {

// Texts of one language one behind the other, as it puts them: with commas of its own, and without
// spaces between sentences where it has none. [any thread]

[[nodiscard]] QString listText(const QStringList& things);         // "package-0, core"
[[nodiscard]] QString factsText(const QStringList& facts);         // "12 messages, pinned"
[[nodiscard]] QString seriesText(const QStringList& items);        // with commas in them: "a, b; c"
[[nodiscard]] QString sentencesText(const QStringList& sentences); // "It is here. Use it."
[[nodiscard]] QString asSentencesText(const QStringList& texts); // without a full stop: "Free. Set"
[[nodiscard]] QString labelledText(const QString& name, const QString& text); // "Seed: 5"

} // namespace trilume::app
