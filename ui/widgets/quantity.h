// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::ui {

// How numbers are written in the window (app/platform/number_text), and amounts with their units;
// other units by the caller. [any thread]

[[nodiscard]] QString formatCount(qint64 value);        // 6120 -> "6 120"
[[nodiscard]] QString formatNumber(qint64 value);       // of a layer, a year: 2026
[[nodiscard]] QString formatSignificant(double value);  // 6123.4 -> "6 120", 0.06234 -> "0.0623"
[[nodiscard]] QString formatDuration(double seconds);   // 0.0021 -> "2.1 ms"
[[nodiscard]] QString formatParameters(qint64 count);   // 8 900 000 -> "8.9 M"
[[nodiscard]] QString formatBytes(qint64 bytes);        // 98304 -> "96 KiB"
[[nodiscard]] QString formatBitsPerWeight(double bits); // "2.06 bit"
[[nodiscard]] QString formatHairline(double value);     // for axes: no trailing zeros

// A figure with its unit, in a mirrored window: the two stay together and run as the unit is
// written, from left to right in "0.41 J" wherever it stands, and from right to left where the unit
// is of Arabic letters. All above have it; it is for amounts that are put together elsewhere.
[[nodiscard]] QString asAmount(const QString& text);

// Figures without a unit that would change places there: a range, a figure with its spread, one
// with a sign.
[[nodiscard]] QString asFigure(const QString& text);

// What a field holds in which one types a number; app::readNumber() reads it.
[[nodiscard]] QString formatEditable(double value);

// A text with the place of a figure in it, "%1 to first token": which of them comes first the
// language says.
struct WordsAround
{
    QString before;
    QString after;
};

[[nodiscard]] WordsAround wordsAround(const QString& text);

// Joules with the prefix that reads best: 0.0019 -> "1.90" and "mJ".
struct ScaledFigure
{
    QString figure;
    QString unit;
};

[[nodiscard]] ScaledFigure scaleJoules(double joules);

} // namespace trilume::ui
