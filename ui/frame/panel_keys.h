// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/window_actions.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace trilume::ui {

// A line of the sheet of keys.
struct KeyLine
{
    ActionGroup group;
    QStringList keys; // as the desktop writes them; any of them does it
    QString what;
};

// Keys that belong to a panel while it has the focus, which are no actions of the window: the one
// list of them. A panel that learns a key adds its line. [ui thread]
[[nodiscard]] std::vector<KeyLine> panelKeys();

// Those and the keys of the actions, in the order of the groups.
[[nodiscard]] std::vector<KeyLine> allKeys(const WindowActions& actions);

// As the desktop writes them, "Ctrl+R"; without those that type the same sign.
[[nodiscard]] QStringList keyNames(const QAction& action);

// Without the dots of what asks first and the ampersands of menus.
[[nodiscard]] QString plainName(const QAction& action);

} // namespace trilume::ui
