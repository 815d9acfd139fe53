// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"

#include <functional>

class QAction;

namespace trilume::ui {

class ExplorerPage;
class IconButton;
class ModelsPage;
class PageSwitch;
class Rail;
class SettingsPage;
class WindowActions;

// The pages of the window beside the chat: makes them, and gives each its place on the rail and its
// key. [ui thread] A further page is a line in addAll(). The widgets belong to the switch.
class WindowPages final
{
public:
    struct Frame
    {
        const WindowActions& actions;
        Rail& rail;
        PageSwitch& pages;
    };

    WindowPages(Theme& theme, const MainWindow::Services& services, const Frame& frame);

    // In the order of the rail, the chat first.
    void addAll(QWidget& chat, std::function<void()> focusChat);

    [[nodiscard]] ExplorerPage& explorer() const { return *m_explorer; }

    [[nodiscard]] ModelsPage& models() const { return *m_models; }

    [[nodiscard]] SettingsPage& settings() const { return *m_settings; }

private:
    void addChat(QWidget& chat, std::function<void()> focusChat);
    void addExplorer();
    void addCompare();
    void addModels();
    void addAccount();
    void addSettings();
    static void hide(QAction& action);
    void add(QWidget& page,
             IconButton* button,
             const char* name,
             const QAction& action,
             std::function<void()> takeFocus);

    Theme& m_theme;
    MainWindow::Services m_services;
    Frame m_frame;
    ExplorerPage* m_explorer = nullptr;
    ModelsPage* m_models = nullptr;
    SettingsPage* m_settings = nullptr;
};

} // namespace trilume::ui
