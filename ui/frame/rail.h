// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;

namespace trilume::ui {

class IconButton;
class Theme;

// The map of the program at the left edge: the mark, a button for each page, settings at the foot.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(const Theme& theme, QWidget* parent);

    // Pages in the order they are added; `number` for Ctrl+number.
    IconButton* addPage(const QString& iconName, const QString& name);
    void setMenu(QMenu* menu); // of the button at the foot
    void showMenu();

private:
    void applyTheme();

    const Theme& m_theme;
    QWidget* m_mark;
    IconButton* m_settings;
    int m_pages = 0;
};

} // namespace trilume::ui
