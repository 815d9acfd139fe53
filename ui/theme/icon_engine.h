// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QIconEngine>
#include <QPointer>
#include <QString>

namespace trilume::ui {

// Draws resources/icons/<name>.svg in the theme's colours of the moment, so that a change of theme
// needs nothing but a repaint. "currentColor" becomes the colour of the icon's state; the words
// "minus", "zero" and "plus" as colours become those tokens.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, const Theme& theme, IconTone tone);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    QString m_name;
    QPointer<const Theme> m_theme; // Qt keeps icons, also beyond it: then they are empty
    IconTone m_tone;
};

// The same for painting code that chooses its own colour.
void paintIcon(QPainter& painter,
               const QString& name,
               const QRectF& rect,
               const QColor& color,
               const Theme& theme);

} // namespace trilume::ui
