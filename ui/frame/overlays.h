// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace trilume::app {
class ChatController;
class ModelController;
struct ModelDescription;
} // namespace trilume::app

namespace trilume::ui {

class Dialogs;
class Overlay;
class Theme;
class WindowActions;

// The sheets over the window, one at a time: keys, commands, help, servers, about. Made when their
// actions ask for them. [ui thread] A child of the window; what it is given outlives it.
class Overlays final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        const WindowActions& actions;
        app::ModelController& models;
        Dialogs& dialogs;
        app::ChatController& chats;
    };

    Overlays(const Theme& theme, const Services& services, QWidget& window);

    // What a model on the list is, loaded or not.
    void showModel(const QString& name, const app::ModelDescription& description);

private:
    void followMarkers();
    void followModel();
    void followConstants();
    void show(Overlay* overlay);
    [[nodiscard]] QList<QAction*> kept() const;

    const Theme& m_theme;
    Services m_services;
    QWidget& m_window;
    QPointer<Overlay> m_current;
};

} // namespace trilume::ui
