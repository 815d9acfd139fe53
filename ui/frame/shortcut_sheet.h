// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace trilume::ui {

class Theme;

// The keys the program knows, on a sheet over the window; any key or click closes it.
class ShortcutSheet final : public QFrame
{
    Q_OBJECT

public:
    ShortcutSheet(const Theme& theme, QWidget* parent);

    void showCentred();
};

} // namespace trilume::ui
