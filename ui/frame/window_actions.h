// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <vector>

class QMenu;
class QWidget;

namespace trilume::app {
class ChatController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

// What keys and actions are about: the headings of the sheet of keys, in this order.
enum class ActionGroup
{
    Write = 1,
    Chat,
    Chats,
    View,
    Program,
    Plots,
    Explorer,
};

[[nodiscard]] QString actionGroupName(ActionGroup group);

// What can be done in the window, each with its group and its keys: the one list that the menu, the
// sheet of keys and the palette are made from. [ui thread] Owned by the window, which connects the
// actions.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        ActionGroup group;
        QAction* action;
    };

    explicit WindowActions(QWidget& window);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

private:
    // Filled while the actions below are made, so it has to be there before them.
    std::vector<Entry> m_entries;

public:
    // The menu of the settings button.
    QMenu* createMenu(app::Settings& settings);
    // From now on only what there is something to do for is offered.
    void follow(app::ChatController& chats);

    QAction* const chatPage;
    QAction* const explorerPage;
    QAction* const comparePage;
    QAction* const modelsPage;
    QAction* const accountPage;
    QAction* const settingsPage;
    QAction* const newChat;
    QAction* const newFolder;
    QAction* const openModel;
    QAction* const openBundled;
    QAction* const useServer;
    QAction* const markers;
    QAction* const aboutModel;
    QAction* const boardConstants;
    QAction* const findChat;
    QAction* const findInChat;
    QAction* const findNext;
    QAction* const findPrevious;
    QAction* const restoreChat;
    QAction* const importChats;
    QAction* const exportChats;
    QAction* const savePdf;
    QAction* const print;
    QAction* const renameChat;
    QAction* const chatSettings;
    QAction* const prompts;
    QAction* const regenerate;
    QAction* const goOn;
    QAction* const editMessage;
    QAction* const tokens;
    QAction* const branchLeft;
    QAction* const branchRight;
    QAction* const stop;
    QAction* const showList;
    QAction* const showDock;
    QAction* const larger;
    QAction* const smaller;
    QAction* const usualSize;
    QAction* const themeSystem;
    QAction* const themeLight;
    QAction* const themeDark;
    QAction* const palette;
    QAction* const keys;
    QAction* const help;
    QAction* const menu;
    QAction* const about;
    QAction* const quit;

private:
    QAction* add(ActionGroup group,
                 const char* name,
                 const QString& text,
                 const QList<QKeySequence>& shortcuts = {});
    void addAppearance(QMenu& parent, app::Settings& settings);

    QWidget& m_window;
};

} // namespace trilume::ui
