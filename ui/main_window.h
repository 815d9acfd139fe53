// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <memory>

namespace trilume::app {
class AccountController;
class ChatController;
class ComparisonController;
class ExplorerController;
class MetricsHub;
class ModelController;
class SensorController;
class ServerController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class ChatListPanel;
class ChatPage;
class Dialogs;
class ExplorerPage;
class LiveDock;
class ModelChooser;
class ModelDrop;
class ModelsPage;
class PageSwitch;
class Rail;
class ReadoutStrip;
class SessionPlace;
class StatusLine;
class Theme;
class TitleBar;
class Tray;
class TrayIcon;
class WindowActions;
class WindowPages;

// The frame: rail, list, page, dock, the actions with their keys, and what is hidden when there is
// little room. Everything that happens, happens in the panels. [ui thread] Owned by main, which
// also owns the services and outlives the window with them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Services
    {
        app::ChatController& chats;
        app::ModelController& models;
        app::MetricsHub& metrics;
        app::SensorController& sensors;
        app::Settings& settings;
        Dialogs& dialogs;
        app::ExplorerController& explorer;
        app::ServerController* server = nullptr;          // null: none is told of
        TrayIcon* tray = nullptr;                         // null: there is no place for one
        app::ComparisonController* comparisons = nullptr; // null: there is no page of them
        app::AccountController* account = nullptr;        // likewise
    };

    MainWindow(Theme& theme, const Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

public Q_SLOTS:
    void quit(); // for good, also where closing would hide it in the status area
    void openFile(const QString& path); // as if it were dropped here; empty: nothing
    // The chats on the disk cannot be read; the page has said why and offers to begin anew.
    void offerFreshDatabase();
    void showOldDatabase(const QString& path); // where they were put
    // After closed(): something cannot be saved.
    void stayOpen(const QString& message, const QString& unsavedText);

Q_SIGNALS:
    void closed(); // the window is gone; what it worked on is not yet
    void freshDatabaseRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void createPanels();
    [[nodiscard]] bool isChatShown() const;
    void connectSignals();
    void applyTheme();
    void updatePanels();
    void updateTitle(const QString& title);
    void toggleChatList();
    void showChatList();
    void toggleLiveDock();

    Theme& m_theme;
    Services m_services;
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
    Tray* m_tray;
    bool m_listShownInNarrow = false; // asked for by key although there is little room
};

} // namespace trilume::ui
