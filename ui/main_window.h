// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>

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

class Dialogs;
class Theme;
class Tray;
class TrayIcon;
class WindowContents;

// The window itself: its place, how it opens and closes, and what the program tells it. [ui thread]
// Owned by main, which also owns the services and outlives the window with them. In another
// language (QEvent::LanguageChange) its contents are made anew, in place.
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
    void beginChat();
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
    void changeEvent(QEvent* event) override;

private:
    void speakAnew();

    Theme& m_theme;
    Services m_services;
    Tray* m_tray;
    QTimer m_speakAnew;
    std::unique_ptr<WindowContents> m_contents;
};

} // namespace trilume::ui
