// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace trilume::app {

// Text of others, as the name that a model's file gives it, for a place of one line: what would
// turn the direction of writing or is a control character is shown as "\x1b"
// (engine/base/visible_text).
[[nodiscard]] QString displayText(const std::string& text);
[[nodiscard]] QString displayText(const QString& text);

// A sentence of the program's own that may quote others. The marks of what stands in it in an order
// of its own (text_run) stay; all else that would steer is shown as above.
[[nodiscard]] QString displaySentence(const QString& sentence);

} // namespace trilume::app
