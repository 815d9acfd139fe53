// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QKeySequence;
class QMenu;
class QWidget;

namespace trilume::app {
class Settings;
}

namespace trilume::ui {

// What can be done in the window, each with its key, and the menu of it. Owned by the window, which
// connects the actions.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget& window);

    // The menu of the settings button.
    QMenu* createMenu(app::Settings& settings);

    QAction* const chatPage;
    QAction* const explorerPage;
    QAction* const settingsPage;
    QAction* const newChat;
    QAction* const openModel;
    QAction* const openBundled;
    QAction* const findChat;
    QAction* const findInChat;
    QAction* const findNext;
    QAction* const findPrevious;
    QAction* const restoreChat;
    QAction* const importChats;
    QAction* const exportChats;
    QAction* const renameChat;
    QAction* const regenerate;
    QAction* const goOn;
    QAction* const editMessage;
    QAction* const branchLeft;
    QAction* const branchRight;
    QAction* const stop;
    QAction* const showList;
    QAction* const showDock;
    QAction* const larger;
    QAction* const smaller;
    QAction* const usualSize;
    QAction* const keys;
    QAction* const menu;
    QAction* const about;
    QAction* const quit;

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& key);
    void addAppearance(QMenu& parent, app::Settings& settings);

    QWidget& m_window;
};

} // namespace trilume::ui
