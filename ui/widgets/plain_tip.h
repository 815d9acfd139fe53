// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::ui {

// A text for a tool tip that shows its letters as they are. Qt takes a tip that looks like HTML for
// HTML: what models, files and users say may look like it, and could then show what it wants to.
[[nodiscard]] QString plainTip(const QString& text);

// A text of others for a button or a menu, where a single & would vanish and underline a letter.
[[nodiscard]] QString plainLabel(const QString& text);

} // namespace trilume::ui
