// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trilume::app {

// Numbers as people read them, all made here: digits, sign and decimal mark are those of the
// default QLocale, so that none of them mix; thin spaces between thousands. The sign is the minus
// of mathematics at the place where the locale has its hyphen. [any thread] Files that programs
// read have QByteArray::number() instead, whose numbers are the same everywhere.

// The sign, the digits and the mark of a number like "-1234.5".
[[nodiscard]] QString inLocale(const QString& number);

// A number as people type it, as programs do ("0.7"), whatever the locale: people have several, and
// the keys of one more. Digits of every script, point and comma as the decimal mark. Where there
// are several marks the last one is, if it stands once; those before it and the ones that are never
// a decimal mark stand between thousands. Spaces and marks of direction say nothing. Null:
// something stands there that is in no number; otherwise it may be the beginning of one, such as
// "-" or "0.".
[[nodiscard]] QString plainNumber(const QString& typed);
[[nodiscard]] std::optional<double> readNumber(const QString& typed); // a whole one

[[nodiscard]] QString countText(qint64 value);  // 6120 -> "6 120"
[[nodiscard]] QString numberText(qint64 value); // a name rather than an amount: 2026, layer 12

enum class Zeros
{
    Keep = 1,
    Drop = 2, // at the end, after the mark
};

// Three significant digits.
[[nodiscard]] QString significantText(double value, Zeros zeros);

} // namespace trilume::app
