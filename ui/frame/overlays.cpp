// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/overlays.h"

#include "app/chat/chat_controller.h"
#include "app/library/devices.h"
#include "app/library/model_controller.h"
#include "ui/frame/about_panel.h"
#include "ui/frame/chat_settings_panel.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/constants_panel.h"
#include "ui/frame/device_text.h"
#include "ui/frame/help_panel.h"
#include "ui/frame/markers_panel.h"
#include "ui/frame/model_panel.h"
#include "ui/frame/server_panel.h"
#include "ui/frame/shortcut_sheet.h"
#include "ui/frame/window_actions.h"

#include <QAction>

namespace trilume::ui {

Overlays::Overlays(const Theme& theme, const Services& services, QWidget& window)
    : QObject(&window)
    , m_theme(theme)
    , m_services(services)
    , m_window(window)
{
    const WindowActions& actions = m_services.actions;
    connect(actions.keys, &QAction::triggered, this,
            [this] { show(new ShortcutSheet(m_theme, m_window, m_services.actions, kept())); });
    connect(actions.palette, &QAction::triggered, this,
            [this] { show(new CommandPalette(m_theme, m_window, m_services.actions, kept())); });
    connect(actions.help, &QAction::triggered, this, [this] {
        show(new HelpPanel(m_theme, m_window, {m_services.actions, m_services.dialogs}, kept()));
    });
    connect(actions.chatSettings, &QAction::triggered, this, [this] {
        auto* panel =
            new ChatSettingsPanel(m_theme, m_window, *m_services.actions.chatSettings, kept(),
                                  {m_services.chats.chatSettings(), m_services.models});
        connect(&m_services.chats, &app::ChatController::leavingChat, panel,
                &ChatSettingsPanel::finish);
        show(panel);
    });
    actions.useServer->setVisible(m_services.models.servers() != nullptr);
    connect(actions.useServer, &QAction::triggered, this, [this] {
        show(new ServerPanel(m_theme, m_window, *m_services.actions.useServer, kept(),
                             *m_services.models.servers()));
    });
    followMarkers();
    followModel();
    followConstants();
    connect(actions.about, &QAction::triggered, this, [this] {
        const app::ModelController& models = m_services.models;
        show(new AboutPanel(m_theme, m_window, *m_services.actions.about, kept(),
                            models.isLoaded() ? &models.summary() : nullptr));
    });
}

// Of a model that can be given any.
void Overlays::followMarkers()
{
    QAction* action = m_services.actions.markers;
    app::ModelController& models = m_services.models;
    const auto update = [action, &models] {
        action->setEnabled(models.isLoaded() && models.summary().canBeGivenMarkers());
    };
    connect(&models, &app::ModelController::loaded, action, update);
    connect(action, &QAction::triggered, this, [this, action] {
        show(new MarkersPanel(m_theme, m_window, *action, kept(), m_services.models));
    });
    update();
}

// Of a model whose file says what it is.
void Overlays::followModel()
{
    QAction* action = m_services.actions.aboutModel;
    app::ModelController& models = m_services.models;
    const auto update = [action, &models] {
        action->setEnabled(models.isLoaded() && !models.summary().description.family.isEmpty());
    };
    connect(&models, &app::ModelController::loaded, action, update);
    connect(action, &QAction::triggered, this, [this] {
        const app::ModelSummary& summary = m_services.models.summary();
        showModel(summary.name, summary.description);
    });
    update();
}

// Of a device that the model runs on and that tells them.
void Overlays::followConstants()
{
    QAction* action = m_services.actions.boardConstants;
    app::ModelController& models = m_services.models;
    const auto update = [action, &models] {
        action->setEnabled(models.isLoaded() && models.devices() != nullptr
                           && !models.devices()->constants(models.summary().device).empty());
    };
    connect(&models, &app::ModelController::loaded, action, update);
    connect(action, &QAction::triggered, this, [this, action] {
        const app::ModelSummary& model = m_services.models.summary();
        app::Devices& devices = *m_services.models.devices();
        show(new ConstantsPanel(m_theme, m_window, *action, kept(), devices, model.device,
                                deviceName(model, &devices)));
    });
    update();
}

void Overlays::showModel(const QString& name, const app::ModelDescription& description)
{
    show(new ModelPanel(m_theme, m_window, *m_services.actions.aboutModel, kept(), name,
                        description));
}

// Some of the text may not fit at its size, so that one is wanted that can be changed.
QList<QAction*> Overlays::kept() const
{
    const WindowActions& actions = m_services.actions;
    return {actions.larger, actions.smaller, actions.usualSize, actions.quit};
}

void Overlays::show(Overlay* overlay)
{
    if (m_current != nullptr) {
        m_current->dismiss();
    }
    m_current = overlay;
    overlay->open();
}

} // namespace trilume::ui
