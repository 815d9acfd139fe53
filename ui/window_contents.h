// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chat_page.h"
#include "ui/frame/widget_states.h"
#include "ui/main_window.h"
#include "ui/settings/settings_page.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace trilume::ui {

class ChatListPanel;
class LiveDock;
class ModelChooser;
class ModelDrop;
class ModelsPage;
class PageSwitch;
class Rail;
class ReadoutStrip;
class SessionPlace;
class StatusLine;
class TitleBar;
class WindowActions;
class WindowPages;

// All that is in the window: rail, list, page, dock, the actions with their keys, and what is
// hidden when there is little room. Everything that happens, happens in the panels. [ui thread]
// Owned by the window, which makes it anew in another language: texts are given to widgets as they
// are made.
class WindowContents final : public QObject
{
    Q_OBJECT

public:
    WindowContents(MainWindow& window, Theme& theme, const MainWindow::Services& services);
    ~WindowContents() override; // with all that it put into the window

    // What the next contents of the same window are to have of these.
    struct Kept
    {
        WidgetStates widgets;
        ChatPage::Kept chat;
        SettingsPage::Kept settings;
        bool isListShownInNarrow = false;
    };
    [[nodiscard]] Kept keep();
    void restore(const Kept& kept);

    [[nodiscard]] const WindowActions& actions() const { return *m_actions; }

    void beginChat();
    void openFile(const QString& path);
    void offerFreshDatabase();
    void showOldDatabase(const QString& path);
    void stayOpen(const QString& message, const QString& unsavedText);
    void updatePanels(); // after a change of the window's size
    void keepPlace();    // the window closes

private:
    void createPanels();
    [[nodiscard]] bool isChatShown() const;
    void connectSignals();
    void connectPages();
    void applyTheme();
    void updateTitle(const QString& title);
    void toggleChatList();
    void showChatList();
    void toggleLiveDock();

    MainWindow& m_window;
    Theme& m_theme;
    MainWindow::Services m_services;
    QSet<QObject*> m_others; // children of the window that are not of these contents
    WindowActions* m_actions;
    Rail* m_rail = nullptr;
    PageSwitch* m_pages = nullptr;
    QWidget* m_chatColumn = nullptr;
    std::unique_ptr<WindowPages> m_made;
    ModelChooser* m_chooser = nullptr;
    ChatListPanel* m_list = nullptr;
    TitleBar* m_titleBar = nullptr;
    ReadoutStrip* m_strip = nullptr;
    ChatPage* m_page = nullptr;
    LiveDock* m_dock = nullptr;
    ModelDrop* m_drop = nullptr;
    StatusLine* m_status = nullptr;
    SessionPlace* m_session = nullptr;
    bool m_listShownInNarrow = false; // asked for by key although there is little room
};

} // namespace trilume::ui
