// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/system_prompt_note.h"

#include "app/library/model_controller.h"
#include "app/settings/setting_table.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

QString noteFor(const app::ModelController& models)
{
    if (!models.isLoaded() || models.summary().hasSystemMarkers) {
        return {};
    }
    if (models.summary().hasChatMarkers) {
        return SystemPromptNote::tr("The loaded model was not made for a system prompt: it reads "
                                    "it as plain text before the first message, and may not heed "
                                    "it.");
    }
    return SystemPromptNote::tr("The loaded model was made for no dialogue: in one it reads the "
                                "system prompt as the first line, and where it continues a text, "
                                "not at all.");
}

} // namespace

SystemPromptNote::SystemPromptNote(const Theme& theme,
                                   const app::ModelController& models,
                                   QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_models(models)
    , m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("systemPromptNote"));
    m_text->setWordWrap(true);
    m_text->setProperty("textStyle", QStringLiteral("note"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    connect(&models, &app::ModelController::loaded, this, &SystemPromptNote::update);
    connect(&theme, &Theme::changed, this, &SystemPromptNote::applyTheme);
    applyTheme();
    update();
}

QString SystemPromptNote::words()
{
    return app::settingText(app::settingSpec(app::SettingId::SystemPrompt).name);
}

void SystemPromptNote::update()
{
    m_text->setText(noteFor(m_models));
    m_text->setHidden(m_text->text().isEmpty());
    applyTheme();
}

// Nothing to say takes no room.
void SystemPromptNote::applyTheme()
{
    const int below = m_text->text().isEmpty() ? 0 : m_theme.metrics().space(2);
    layout()->setContentsMargins(0, 0, 0, below);
}

} // namespace trilume::ui
