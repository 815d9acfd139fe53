// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/seen_texts.h"

#include <vector>

class QWidget;

namespace trilume::tests {

// Texts of a widget and all below it that people cannot read to their ends: labels and buttons that
// are smaller than what they say, what stands beyond the edge of a window, and texts that were
// painted without their last letter. Those that are shortened on purpose say all to the mouse. For
// a language in which each text ends with `end` and begins with `begin`.
[[nodiscard]] std::vector<SeenText> cutTexts(QWidget& top, QChar begin, QChar end);

} // namespace trilume::tests
