// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/repaint_limit.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace trilume::ui {

namespace {

constexpr int kShortestIntervalMs = 50;

} // namespace

RepaintLimit::RepaintLimit(QWidget& widget, std::function<void()> draw)
    : QObject(&widget)
    , m_widget(widget)
    , m_draw(std::move(draw))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RepaintLimit::drawNow);
    widget.installEventFilter(this);
}

void RepaintLimit::request()
{
    if (m_timer.isActive() || !m_widget.isVisible()) {
        return;
    }
    const qint64 rest =
        m_lastDrawn.isValid() ? kShortestIntervalMs - m_lastDrawn.elapsed() : qint64{0};
    m_timer.start(rest > 0 ? static_cast<int>(rest) : 0);
}

void RepaintLimit::drawNow()
{
    if (m_widget.isVisible() && !m_widget.window()->isMinimized()) {
        m_lastDrawn.start();
        m_draw();
    }
}

bool RepaintLimit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_widget && event->type() == QEvent::Show) {
        m_timer.start(0);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace trilume::ui
