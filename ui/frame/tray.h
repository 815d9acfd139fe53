// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QAction;
class QEvent;
class QMenu;
class QWidget;

namespace trilume::app {
class ChatController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class TrayIcon;
class WindowActions;

// Keeps the program in the status area, where the person wants that and the desktop has one:
// closing the window hides it then, and answers and the server go on. [ui thread] Made by the
// window, which it filters. What ends the program all the same: quit(), and the end of the session.
class Tray final : public QObject
{
    Q_OBJECT

public:
    // All are borrowed and outlive it.
    struct Services
    {
        app::ChatController& chats;
        const app::Settings& settings;
        TrayIcon* icon; // null: there is no place for one
    };

    Tray(const Services& services, QWidget& window);
    ~Tray() override;

    // The menu is made from them: before it is shown, and again where there are others. Borrowed.
    void follow(const WindowActions& actions);

    bool eventFilter(QObject* watched, QEvent* event) override;

public Q_SLOTS:
    void quit(); // closes the window for good

private:
    void update();
    void updateTip();
    void toggleWindow();
    void showWindow();
    void hideWindow();
    void tellAnswer();
    [[nodiscard]] bool takeClose(QEvent& event);

    Services m_services;
    QWidget& m_window;
    std::unique_ptr<QMenu> m_menu;
    const WindowActions* m_actions = nullptr;
    QAction* m_toggle = nullptr;
    bool m_isQuitting = false;
    bool m_hasClosed = false; // for good, the program ends
    bool m_hasSaidSo = false; // that the program goes on; once in a run
};

} // namespace trilume::ui
