// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <utility>

namespace trilume::ui {

namespace {

QByteArray quoted(const QColor& color)
{
    return QByteArray("\"").append(color.name().toLatin1()).append('"');
}

QByteArray coloredSvg(const QString& name, const QColor& color, const Tokens& tokens)
{
    QFile file(QStringLiteral(":/trilume/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon is named %s", qUtf8Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("\"minus\"", quoted(tokens.minus));
    svg.replace("\"zero\"", quoted(tokens.zero));
    svg.replace("\"plus\"", quoted(tokens.plus));
    return svg;
}

QColor colorFor(QIcon::Mode mode, QIcon::State state, IconTone tone, const Tokens& tokens)
{
    if (mode == QIcon::Disabled) {
        return Tokens::mix(tokens.panel, tokens.faint, 0.6);
    }
    if (tone == IconTone::OnAccent) {
        return tokens.background;
    }
    if (state == QIcon::On) {
        return tokens.accent;
    }
    return mode == QIcon::Active || mode == QIcon::Selected ? tokens.text : tokens.muted;
}

} // namespace

IconEngine::IconEngine(QString name, const Theme& theme, IconTone tone)
    : m_name(std::move(name))
    , m_theme(&theme)
    , m_tone(tone)
{}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    if (m_theme) {
        const QColor color = colorFor(mode, state, m_tone, m_theme->tokens());
        paintIcon(*painter, m_name, rect, color, *m_theme);
    }
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

void paintIcon(QPainter& painter,
               const QString& name,
               const QRectF& rect,
               const QColor& color,
               const Theme& theme)
{
    QSvgRenderer renderer(coloredSvg(name, color, theme.tokens()));
    renderer.render(&painter, rect);
}

} // namespace trilume::ui
