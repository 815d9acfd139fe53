// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/connect_window.h"

#include "app/chat/chat_services.h"
#include "ui/main_window.h"

namespace trilume::desktop {

void connectWindow(ui::MainWindow& window, app::ChatServices& services)
{
    using app::ChatServices;
    using ui::MainWindow;
    QObject::connect(&window, &MainWindow::closed, &services, &ChatServices::shutDown);
    QObject::connect(&services, &ChatServices::shutDownFailed, &window, &MainWindow::stayOpen);
    QObject::connect(&services, &ChatServices::databaseRefused, &window,
                     &MainWindow::offerFreshDatabase);
    QObject::connect(&window, &MainWindow::freshDatabaseRequested, &services,
                     &ChatServices::moveDatabaseAsideAndOpen);
    QObject::connect(&services, &ChatServices::databaseMovedAside, &window,
                     &MainWindow::showOldDatabase);
}

} // namespace trilume::desktop
