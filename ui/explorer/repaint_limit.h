// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace trilume::ui {

// Lets a widget be drawn at most 20 times a second, the last wish included, and not while it cannot
// be seen. [ui thread] A child of the widget.
class RepaintLimit final : public QObject
{
    Q_OBJECT

public:
    RepaintLimit(QWidget& widget, std::function<void()> draw);

    void request();

    bool eventFilter(QObject* watched, QEvent* event) override; // draws as the widget is shown

private:
    void drawNow();

    QWidget& m_widget;
    std::function<void()> m_draw;
    QElapsedTimer m_lastDrawn;
    QTimer m_timer;
};

} // namespace trilume::ui
