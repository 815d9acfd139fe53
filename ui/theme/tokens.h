// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>

namespace trilume::ui {

// Every colour of the program, by what it is for. Nothing else in ui/ may name a colour.
struct Tokens
{
    QColor background; // the page
    QColor panel;      // side areas
    QColor raised;     // cards and inputs
    QColor line;       // 1 px borders
    QColor selection;  // chosen rows
    QColor userBubble; // the person's words
    QColor text;
    QColor muted;
    QColor faint; // hints and axis numbers only
    QColor accent;
    QColor accentBackground;
    QColor minus; // CPU, negative values
    QColor zero;  // reference
    QColor plus;  // accelerator, positive values
    QColor good;  // identical, finished
    bool isDark = false;

    // A colour between two tokens, for hovered and pressed states: 0 gives `from`, 1 gives `to`.
    [[nodiscard]] static QColor mix(const QColor& from, const QColor& to, double amount);
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

// An accent that one can choose: letters and lines of it are readable on the page, on side areas,
// cards and chosen rows, and on its own background.
struct AccentInks
{
    QColor accent;
    QColor accentBackground;
};

// In the order of the setting's choices (app/settings); the first one is that of the tokens.
[[nodiscard]] std::span<const AccentInks> lightAccents();
[[nodiscard]] std::span<const AccentInks> darkAccents();

[[nodiscard]] Tokens withAccent(const Tokens& tokens, int place); // beyond the last: as they are

// The contrast ratio of WCAG 2: 1 (same) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor& first, const QColor& second);

} // namespace trilume::ui
