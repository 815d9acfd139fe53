// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace trilume::ui {

// The application's style sheet for these tokens and sizes. Widgets say what they are by dynamic
// properties: "textStyle" (note, small, title, heading, display; muted, faint by "tone") on labels,
// "kind" (primary, plain, chip, rail, segment, more, legend, prompt, row, link, linkInText) on
// buttons, "surface" (panel, page, card, banner) on frames.
[[nodiscard]] QString styleSheet(const Tokens& tokens, const Metrics& metrics);

} // namespace trilume::ui
