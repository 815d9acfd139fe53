// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/color_map.h"

#include "ui/theme/tokens.h"

#include <algorithm>

namespace trilume::ui {

const std::vector<ColorStop>& sequentialColors()
{
    // Between two ends of one hue each, lightness of CIE L* in equal steps of about 15.
    static const std::vector<ColorStop> stops = {
        {0.0, QColor(0x00, 0x22, 0x4E)}, {0.2, QColor(0x31, 0x44, 0x6B)},
        {0.4, QColor(0x66, 0x69, 0x70)}, {0.6, QColor(0x95, 0x8F, 0x78)},
        {0.8, QColor(0xCA, 0xB9, 0x69)}, {1.0, QColor(0xFD, 0xE7, 0x37)},
    };
    return stops;
}

std::vector<ColorStop> signedColors(const Tokens& tokens)
{
    return {{0.0, tokens.minus}, {0.5, tokens.background}, {1.0, tokens.plus}};
}

QColor colorAt(const std::vector<ColorStop>& stops, double place)
{
    const auto above = std::find_if(stops.begin(), stops.end(),
                                    [place](const ColorStop& stop) { return stop.place >= place; });
    if (above == stops.begin()) {
        return stops.front().color;
    }
    if (above == stops.end()) {
        return stops.back().color;
    }
    const ColorStop& below = *(above - 1);
    return Tokens::mix(below.color, above->color,
                       (place - below.place) / (above->place - below.place));
}

QColor inkOn(const QColor& color)
{
    const QColor light = lightTokens().raised;
    const QColor dark = lightTokens().text;
    return contrastRatio(color, light) > contrastRatio(color, dark) ? light : dark;
}

} // namespace trilume::ui
