// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trilume::ui {

// A formula of LaTeX as text that can be read aloud and copied: fractions by strokes, powers and
// indices by small letters, names of letters and signs by themselves. Nothing when anything of it
// is not understood: then it stays as it was written. [any thread]
[[nodiscard]] std::optional<QString> readableFormula(const QString& latex);

// A Markdown text with its formulas made readable: between \( and \), \[ and \], two dollars, or
// single ones around what is surely a formula. Code is left alone, and so are prices.
[[nodiscard]] QString withReadableFormulas(const QString& markdown);

} // namespace trilume::ui
