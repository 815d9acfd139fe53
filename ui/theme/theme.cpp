// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "app/settings/settings.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/own_style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>

#include <algorithm>

// The macro must stand outside of every namespace.
static void initTrilumeResources()
{
    Q_INIT_RESOURCE(trilume);
}

namespace trilume::ui {

namespace {

constexpr double kUsualFontPixels = 14.0; // what desktops come with, or less

// A person who made the desktop's text larger gets larger text here as well.
double systemScale(const QFont& font)
{
    return std::clamp(QFontInfo(font).pixelSize() / kUsualFontPixels, 1.0, 2.0);
}

QPalette paletteFor(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.raised);
    palette.setColor(QPalette::AlternateBase, tokens.panel);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.faint);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.background);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, Tokens::mix(tokens.raised, tokens.accent, 0.35));
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.minus);
    palette.setColor(QPalette::LinkVisited, tokens.minus);
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, tokens.panel);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tokens.faint);
    }
    return palette;
}

} // namespace

Theme::Theme(app::Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemFont(QApplication::font())
    , m_tokens(lightTokens())
    , m_metrics(m_systemFont, 1.0)
{
    initTrilumeResources();
    // One style on every desktop: the tokens decide how it looks.
    QApplication::setStyle(new OwnStyle(*this));
    readSystem();
    apply();
    connect(&m_settings, &app::Settings::changed, this, &Theme::apply);
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    qApp->removeEventFilter(this);
    qApp->setStyleSheet(QString());
    QApplication::setFont(m_systemFont);
    QApplication::setPalette(QPalette());
    QApplication::setStyle(QStringLiteral("Fusion")); // which asks for no icon of ours
}

QIcon Theme::icon(const QString& name, IconTone tone) const
{
    return QIcon(new IconEngine(name, *this, tone)); // QIcon owns its engine
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_isApplying) { // of the desktop
        readSystem();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem()
{
    m_isApplying = true;
    QApplication::setPalette(QPalette()); // back to what the desktop says, for this look
    const QPalette system = QApplication::palette();
    m_systemIsDark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    m_isApplying = false;
}

void Theme::apply()
{
    const app::ThemeChoice choice = m_settings.theme();
    const bool isDark =
        choice == app::ThemeChoice::Dark || (choice == app::ThemeChoice::System && m_systemIsDark);
    const Tokens tokens = withAccent(isDark ? darkTokens() : lightTokens(), m_settings.accent());
    const Density density = m_settings.density() == app::DensityChoice::Compact
                                ? Density::Compact
                                : Density::Comfortable;
    const double scale = m_settings.textScale() * systemScale(m_systemFont);
    if (tokens.isDark == m_tokens.isDark && tokens.accent == m_tokens.accent
        && qFuzzyCompare(scale, m_metrics.scale()) && density == m_metrics.density()
        && !qApp->styleSheet().isEmpty() && QApplication::palette() == paletteFor(tokens)) {
        return;
    }
    m_isApplying = true;
    m_tokens = tokens;
    m_metrics = Metrics(m_systemFont, scale, density);
    QApplication::setPalette(paletteFor(tokens));
    QApplication::setFont(m_metrics.font(TextStyle::Body));
    qApp->setStyleSheet(styleSheet(m_tokens, m_metrics));
    m_isApplying = false;
    Q_EMIT changed();
}

} // namespace trilume::ui
