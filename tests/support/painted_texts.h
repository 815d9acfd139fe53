// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/seen_texts.h"

#include <vector>

class QWidget;

namespace trilume::tests {

// What widgets draw: letters that no property of theirs tells, so labels and buttons are left to
// seenTexts(). Of a widget and all below it that are shown, one text for each, with a line for
// every piece that stands by itself. Not what is drawn into a picture first, as QCustomPlot does.
[[nodiscard]] std::vector<SeenText> paintedTexts(QWidget& top);

// Of one widget, without those in it; a line for every piece that stands by itself.
[[nodiscard]] QString paintedText(QWidget& widget);

} // namespace trilume::tests
