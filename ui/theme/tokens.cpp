// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trilume::ui {

namespace {

double linearChannel(float channel)
{
    const double value = static_cast<double>(channel);
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor& color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
           + 0.0722 * linearChannel(color.blueF());
}

} // namespace

QColor Tokens::mix(const QColor& from, const QColor& to, double amount)
{
    const auto blend = [amount](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * amount));
    };
    return QColor(blend(from.red(), to.red()), blend(from.green(), to.green()),
                  blend(from.blue(), to.blue()));
}

const Tokens& lightTokens()
{
    static const Tokens tokens = {
        .background = QColor(0xFC, 0xFB, 0xF9),
        .panel = QColor(0xF4, 0xF2, 0xEE),
        .raised = QColor(0xFF, 0xFF, 0xFF),
        .line = QColor(0xDE, 0xDA, 0xD3),
        .selection = QColor(0xE9, 0xE4, 0xDA),
        .userBubble = QColor(0xEE, 0xF2, 0xF7),
        .text = QColor(0x1E, 0x22, 0x27),
        .muted = QColor(0x55, 0x5C, 0x64),
        .faint = QColor(0x5F, 0x66, 0x6E),
        .accent = QColor(0x9A, 0x4F, 0x06),
        .accentBackground = QColor(0xF6, 0xE7, 0xD3),
        .minus = QColor(0x2F, 0x6D, 0xB5),
        .zero = QColor(0x80, 0x86, 0x8F),
        .plus = QColor(0xC2, 0x69, 0x0F),
        .good = QColor(0x27, 0x73, 0x4A),
        .isDark = false,
    };
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens = {
        .background = QColor(0x15, 0x17, 0x1B),
        .panel = QColor(0x1B, 0x1E, 0x23),
        .raised = QColor(0x22, 0x26, 0x2C),
        .line = QColor(0x31, 0x36, 0x3E),
        .selection = QColor(0x2A, 0x2E, 0x35),
        .userBubble = QColor(0x23, 0x2A, 0x34),
        .text = QColor(0xE7, 0xE9, 0xEC),
        .muted = QColor(0xA3, 0xAB, 0xB5),
        .faint = QColor(0x8F, 0x98, 0xA2),
        .accent = QColor(0xF0, 0xA4, 0x45),
        .accentBackground = QColor(0x3A, 0x2C, 0x18),
        .minus = QColor(0x74, 0xAA, 0xF5),
        .zero = QColor(0x8F, 0x96, 0xA0),
        .plus = QColor(0xF0, 0xA4, 0x45),
        .good = QColor(0x67, 0xC4, 0x8F),
        .isDark = true,
    };
    return tokens;
}

std::span<const AccentInks> lightAccents()
{
    static const std::array<AccentInks, 3> accents = {{
        {lightTokens().accent, lightTokens().accentBackground},
        {QColor(0x1F, 0x5F, 0xA8), QColor(0xDC, 0xE9, 0xF8)},
        {QColor(0x1F, 0x6B, 0x42), QColor(0xDC, 0xEF, 0xE3)},
    }};
    return accents;
}

std::span<const AccentInks> darkAccents()
{
    static const std::array<AccentInks, 3> accents = {{
        {darkTokens().accent, darkTokens().accentBackground},
        {QColor(0x7F, 0xB2, 0xF7), QColor(0x1B, 0x2C, 0x42)},
        {QColor(0x6C, 0xC7, 0x93), QColor(0x1A, 0x33, 0x25)},
    }};
    return accents;
}

Tokens withAccent(const Tokens& tokens, int place)
{
    const std::span<const AccentInks> accents = tokens.isDark ? darkAccents() : lightAccents();
    Tokens changed = tokens;
    if (place >= 0 && static_cast<std::size_t>(place) < accents.size()) {
        changed.accent = accents[static_cast<std::size_t>(place)].accent;
        changed.accentBackground = accents[static_cast<std::size_t>(place)].accentBackground;
    }
    return changed;
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = relativeLuminance(first);
    const double b = relativeLuminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace trilume::ui
