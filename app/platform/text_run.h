// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace trilume::app {

// A piece of text whose order is its own in a line of another direction: the brackets and full
// stops of the one do not mix with those of the other. Invisible marks around it say so (Unicode
// UAX #9, isolates). [any thread]

[[nodiscard]] QString leftToRightRun(const QString& text);
[[nodiscard]] QString rightToLeftRun(const QString& text);
[[nodiscard]] QString firstLetterRun(const QString& text); // in the direction of its first letter
[[nodiscard]] bool isRightToLeftRun(const QString& text);

// Without these marks, for who puts it together in another way.
[[nodiscard]] QString withoutRuns(QString text);

// What stands in a sentence of the program and is written from left to right in every language: the
// path of a file, the name of a model, an address. Where the language of the program runs the other
// way it is a run of its own; not in a terminal, which orders its lines itself. What would steer is
// made visible (display_text).
[[nodiscard]] QString inOneRun(const QString& text);
[[nodiscard]] QString inOneRun(const std::string& text);

// The same of what people write in languages of their own, as the title of a chat.
[[nodiscard]] QString inItsOwnRun(const QString& text);

} // namespace trilume::app
