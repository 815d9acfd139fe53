// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/connect_window.h"

#include "app/desktop/services/services.h"
#include "ui/main_window.h"

namespace trilume::desktop {

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

} // namespace trilume::desktop
