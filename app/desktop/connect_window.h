// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::ui {
class MainWindow;
}

namespace trilume::desktop {

class DesktopEntrance;
class Services;
class SingleInstance;

// What the window and the services tell each other beyond the controllers: closing it and what
// prevents that, a database that cannot be read. [ui thread]
void connectWindow(ui::MainWindow& window, Services& services);

// What further starts of the program, and desktops by the bus, ask of the window; none once it is
// closed, unless it had to stay open. [ui thread]
void connectInstance(SingleInstance& instance,
                     DesktopEntrance& entrance,
                     ui::MainWindow& window,
                     Services& services);

} // namespace trilume::desktop
