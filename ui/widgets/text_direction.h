// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QPainter;
class QString;

namespace trilume::ui {

// For a line of text that may be written in another direction than the program's, as names of
// people and models are: the painter gets the direction of the text, in which its full stop stands
// at its end; what comes back draws it at the side where a layout of the given direction begins,
// centred from top to bottom.
[[nodiscard]] int followDirection(QPainter& painter,
                                  const QString& text,
                                  Qt::LayoutDirection layout);

// The same for a piece of text in a sentence of the program: its order and that of the sentence do
// not mix.
[[nodiscard]] QString inItsDirection(const QString& text);

} // namespace trilume::ui
