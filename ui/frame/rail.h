// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;

namespace trilume::ui {

class IconButton;
class Theme;

// The map of the program at the left edge: the mark, a button for each page, those of the program
// itself and the menu at the foot.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(const Theme& theme, QWidget* parent);

    // Pages in the order they are added; `number` for Ctrl+number.
    IconButton* addPage(const QString& iconName, const QString& name);
    IconButton* addPageAtFoot(const QString& iconName, const QString& name);
    void setMenu(QMenu* menu); // of the last button at the foot
    void showMenu();

private:
    void applyTheme();
    [[nodiscard]] IconButton* makePage(const QString& iconName, const QString& name);

    const Theme& m_theme;
    QWidget* m_mark;
    IconButton* m_menu;
    int m_pages = 0;
};

} // namespace trilume::ui
