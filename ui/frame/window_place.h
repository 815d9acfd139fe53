// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

class QWidget;

namespace trilume::ui {

// The first size of the window: as large as it is meant to be where the screen has room for it
// with its frame. Of the least size likewise: large letters on a small screen ask for more.
[[nodiscard]] QSize firstSize(const QSize& meant, const QSize& available);

// Where it was when it was closed; the first time in its first size. `geometry` is of
// saveGeometry().
void placeWindow(QWidget& window, const QByteArray& geometry, const QSize& meant);

// What is being typed in a field of the window counts when it is left: leaves it.
void leaveField(const QWidget& window);

} // namespace trilume::ui
