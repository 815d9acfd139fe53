// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace trilume::ui {

namespace {

constexpr double kReferenceDpi = 96.0;
constexpr double kLineSpacing = 1.5;

double pixelSize(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        return 14.0;
    case TextStyle::Note:
        return 12.5;
    case TextStyle::Small:
        return 11.5;
    case TextStyle::Title:
        return 15.0;
    case TextStyle::Heading:
        return 17.0;
    case TextStyle::Readout:
    case TextStyle::Display:
        return 22.0;
    }
    return 14.0;
}

bool isSemibold(TextStyle style)
{
    return style == TextStyle::Title || style == TextStyle::Heading || style == TextStyle::Readout
           || style == TextStyle::Display;
}

} // namespace

Metrics::Metrics(const QFont& systemFont, double scale, Density density)
    : m_scale(scale)
    , m_density(density)
{
    const QString inter = QStringLiteral("Inter");
    if (QFontDatabase::families().contains(inter)) {
        m_families.append(inter);
    }
    m_families.append(systemFont.families());
}

int Metrics::px(double pixels) const
{
    const int rounded = static_cast<int>(std::lround(pixels * m_scale));
    return pixels > 0.0 ? std::max(rounded, 1) : rounded;
}

double Metrics::pointSize(TextStyle style) const
{
    // Points, because pixel sizes of fonts are whole numbers; the screen's own idea of a point is
    // taken out again so that sizes stay relative to device-independent pixels.
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dpi = screen != nullptr ? screen->logicalDotsPerInchY() : kReferenceDpi;
    return pixelSize(style) * m_scale * 72.0 / dpi;
}

QFont Metrics::font(TextStyle style) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPointSizeF(pointSize(style));
    font.setWeight(isSemibold(style) ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Metrics::monospaceFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(pointSize(TextStyle::Note));
    return font;
}

double Metrics::lineHeight() const
{
    return std::round(pixelSize(TextStyle::Body) * m_scale * kLineSpacing);
}

} // namespace trilume::ui
