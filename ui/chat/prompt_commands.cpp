// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/prompt_commands.h"

#include "ui/chat/composer.h"
#include "ui/chat/prompt_panel.h"
#include "ui/frame/window_actions.h"

#include <QAction>

namespace trilume::ui {

PromptCommands::PromptCommands(const Theme& theme,
                               Composer& composer,
                               const QString& path,
                               QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_composer(composer)
    , m_library(path)
{}

void PromptCommands::follow(const WindowActions& actions)
{
    connect(actions.prompts, &QAction::triggered, this, [this, &actions] { open(actions); });
    connect(&m_composer, &Composer::promptsWanted, actions.prompts, &QAction::trigger);
}

void PromptCommands::forgetAll()
{
    m_library.forgetAll();
}

void PromptCommands::open(const WindowActions& actions)
{
    if (m_panel != nullptr) {
        m_panel->dismiss();
        return;
    }
    m_panel = new PromptPanel(m_theme, *m_composer.window(), *actions.prompts,
                              {actions.larger, actions.smaller, actions.usualSize, actions.quit},
                              m_library, m_composer.typed());
    connect(m_panel, &PromptPanel::chosen, &m_composer, &Composer::insertPrompt);
    m_panel->open();
}

} // namespace trilume::ui
