// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_button.h"

#include "ui/theme/theme.h"

namespace trilume::ui {

IconButton::IconButton(const Theme& theme,
                       const QString& iconName,
                       const QString& name,
                       const QString& kind,
                       QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_iconName(iconName)
{
    setProperty("kind", kind);
    setFocusPolicy(Qt::TabFocus);
    setName(name);
    applyMetrics();
    connect(&theme, &Theme::changed, this, &IconButton::applyMetrics);
}

void IconButton::setIconName(const QString& iconName)
{
    if (iconName != m_iconName) {
        m_iconName = iconName;
        applyMetrics();
    }
}

void IconButton::setName(const QString& name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::setSide(int pixels)
{
    m_side = pixels;
    applyMetrics();
}

void IconButton::applyMetrics()
{
    // Set again on every change: Qt caches the pixmaps of the icon it was given.
    const bool isPrimary = property("kind").toString() == QLatin1String("primary");
    setIcon(m_theme.icon(m_iconName, isPrimary ? IconTone::OnAccent : IconTone::Normal));
    setIconSize(QSize(m_theme.metrics().icon(), m_theme.metrics().icon()));
    setFixedSize(m_theme.metrics().px(m_side), m_theme.metrics().px(m_side));
}

} // namespace trilume::ui
