// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trilume::ui {

// What a command of LaTeX is written with here: "\alpha" by the letter, "\sin" by "sin". Nothing
// for those that are not known. [any thread]
[[nodiscard]] std::optional<QString> mathSign(const QString& command);

// The letters of \mathbb: the sign of the real numbers for "R".
[[nodiscard]] QString doubleStruck(const QString& letters);

// In small letters above or below the line; nothing when one of them has none in Unicode.
[[nodiscard]] std::optional<QString> superscript(const QString& letters);
[[nodiscard]] std::optional<QString> subscript(const QString& letters);

} // namespace trilume::ui
