// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace trilume::tests {

// Texts of a widget and all below it that people cannot read to their ends, one line for each with
// the widget and what is wrong: labels, buttons, fields and tabs that are smaller than what they
// say, what stands beyond the edge of what it is in, and in the language of LongLanguage what was
// painted without its last letter. What scrolls may be out of sight, and what is shortened on
// purpose says all to the mouse.
[[nodiscard]] QStringList cutTexts(QWidget& top);

} // namespace trilume::tests
