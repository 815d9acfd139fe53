// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace trilume::ui {

class Theme;

// The way from the settings to the sheet of keys. [ui thread]
class KeyboardPart final : public QWidget
{
    Q_OBJECT

public:
    KeyboardPart(const Theme& theme, QAction& showKeys, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

private:
    void applyTheme();

    const Theme& m_theme;
};

} // namespace trilume::ui
