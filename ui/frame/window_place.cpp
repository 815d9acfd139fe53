// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_place.h"

#include <QScreen>
#include <QWidget>

namespace trilume::ui {

namespace {

// Of the window manager around a window that is not shown yet, and nobody can say: its title line
// and some edge.
constexpr QSize kFrame{16, 48};

} // namespace

QSize firstSize(const QSize& meant, const QSize& available)
{
    return meant.boundedTo(available - kFrame);
}

void placeWindow(QWidget& window, const QByteArray& geometry, const QSize& meant)
{
    if (geometry.isEmpty() || !window.restoreGeometry(geometry)) {
        window.resize(firstSize(meant, window.screen()->availableGeometry().size()));
    }
}

void leaveField(const QWidget& window)
{
    if (QWidget* field = window.focusWidget(); field != nullptr) {
        field->clearFocus();
    }
}

} // namespace trilume::ui
