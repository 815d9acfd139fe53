// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace trilume::ui {

// The mouse leaves a button while its menu is open, and Qt tells the button nothing: it would look
// hovered until the mouse comes by again. Call it once for a menu. [ui thread]
void endHoverWithMenu(QWidget& button, const QMenu& menu);

} // namespace trilume::ui
