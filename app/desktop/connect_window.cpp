// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/connect_window.h"

#include "app/desktop/bus/desktop_entrance.h"
#include "app/desktop/services/services.h"
#include "app/desktop/single_instance.h"
#include "ui/main_window.h"

namespace trilume::desktop {

namespace {

void bringToFront(QWidget& window, const QByteArray& activationToken)
{
    // Qt looks for it there, on Wayland, when a window asks to become the active one; X11's window
    // managers decide by themselves. It is good for once, so that it stays nowhere.
    qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

} // namespace

void connectWindow(ui::MainWindow& window, Services& services)
{
    using ui::MainWindow;
    QObject::connect(&window, &MainWindow::closed, &services, &Services::shutDown);
    QObject::connect(&services, &Services::shutDownFailed, &window, &MainWindow::stayOpen);
    QObject::connect(&services, &Services::databaseRefused, &window,
                     &MainWindow::offerFreshDatabase);
    QObject::connect(&window, &MainWindow::freshDatabaseRequested, &services,
                     &Services::moveDatabaseAsideAndOpen);
    QObject::connect(&services, &Services::databaseMovedAside, &window,
                     &MainWindow::showOldDatabase);
}

void connectInstance(SingleInstance& instance,
                     DesktopEntrance& entrance,
                     ui::MainWindow& window,
                     Services& services)
{
    const auto answer = [&window](const StartRequest& request) {
        bringToFront(window, request.activationToken);
        if (request.isNewChat) {
            window.beginChat();
        }
        window.openFile(request.path);
    };
    QObject::connect(&instance, &SingleInstance::requested, &window, answer);
    QObject::connect(&entrance, &DesktopEntrance::requested, &window, answer);
    QObject::connect(&window, &ui::MainWindow::closed, &instance, &SingleInstance::stop);
    QObject::connect(&window, &ui::MainWindow::closed, &entrance, &DesktopEntrance::close);
    QObject::connect(&services, &Services::shutDownFailed, &instance, [&instance, &entrance] {
        instance.begin({});
        entrance.open();
    });
}

} // namespace trilume::desktop
