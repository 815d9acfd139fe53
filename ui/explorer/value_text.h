// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::ui {

// What the numbers of a quantity count.
enum class QuantityUnit
{
    Plain = 1, // no unit
    Tokens = 2,
    Share = 3, // of one: told in percent
    Seconds = 4,
};

// A value and its unit, apart for read-outs: {"41", "tokens"}, {"7.9", "%"}.
struct ValueText
{
    QString value;
    QString unit;

    [[nodiscard]] QString joined() const; // "41 tokens"
};

[[nodiscard]] ValueText valueText(QuantityUnit unit, double value);

// Tokens until a gate of f has let half of what a channel holds fade; infinite for 1.
[[nodiscard]] double halfLife(double gate);

} // namespace trilume::ui
