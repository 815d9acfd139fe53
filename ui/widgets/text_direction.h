// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QLineEdit;
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

// The same for a piece of text in a sentence of the program, as the title of a chat: its order and
// that of the sentence do not mix.
[[nodiscard]] QString inItsDirection(const QString& text);

// For what is written from left to right in every language, in a sentence or alone: the name of a
// model or a file, an address, code, a range of figures. Its brackets and full stops stay where
// they are in a mirrored window. What would steer is made visible (app/platform/display_text).
[[nodiscard]] QString inOneRun(const QString& text);

// Whether it has letters that are all written from left to right: a figure before such a unit
// stands at its left in a mirrored window, too.
[[nodiscard]] bool runsFromLeftToRight(const QString& text);

// For a field of such texts, as addresses: whatever letter they begin with, and while it is empty.
void keepFromLeftToRight(QLineEdit& field);

// The path of a file or a folder, as the system writes it, and in one run.
[[nodiscard]] QString pathText(const QString& path);

} // namespace trilume::ui
