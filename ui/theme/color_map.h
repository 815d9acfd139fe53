// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <vector>

namespace trilume::ui {

struct Tokens;

// Colours of maps of numbers, from the smallest (0) to the largest (1).
struct ColorStop
{
    double place = 0; // 0..1, ascending
    QColor color;
};

// Dark blue over grey to yellow: lightness rises evenly, so it reads without colour vision and in
// print. The same in every theme, because pictures of it are compared.
[[nodiscard]] const std::vector<ColorStop>& sequentialColors();

// Minus, background, plus: for signed numbers on a symmetric range.
[[nodiscard]] std::vector<ColorStop> signedColors(const Tokens& tokens);

// Between the stops linearly; `place` outside 0..1 gives the colour of the end.
[[nodiscard]] QColor colorAt(const std::vector<ColorStop>& stops, double place);

// For letters on this colour: dark or light, whichever is easier to read.
[[nodiscard]] QColor inkOn(const QColor& color);

} // namespace trilume::ui
