// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/chat_settings_panel.h"

#include "app/library/model_controller.h"
#include "app/settings/setting_values.h"
#include "ui/frame/scrolling_body.h"
#include "ui/settings/preset_row.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/system_prompt_note.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kSettingsWidth = 600;
constexpr int kNarrow = 480; // pixels at 100 %

} // namespace

ChatSettingsPanel::ChatSettingsPanel(const Theme& theme,
                                     QWidget& window,
                                     const QAction& own,
                                     const QList<QAction*>& kept,
                                     const Services& services)
    : Overlay(theme, window, own, kept)
    , m_area(new ScrollingBody(theme, "chatSettingsArea", 0, &sheet()))
{
    setObjectName(QStringLiteral("chatSettingsPanel"));
    addHead(tr("Settings of this chat"));
    auto* words = new QLabel(tr("They hold for this chat alone. What is not changed here is as in "
                                "the settings of the program."),
                             m_area->widget());
    words->setWordWrap(true);
    words->setProperty("textStyle", QStringLiteral("note"));
    words->setProperty("tone", QStringLiteral("muted"));
    m_area->body().addWidget(words);
    addRows(m_area->body(), services);
    column().addWidget(m_area, 1);
    column().setContentsMargins(0, 0, 0, theme.metrics().space(2));
}

void ChatSettingsPanel::addRows(QVBoxLayout& body, const Services& services)
{
    const auto add = [this, &body, &services](app::SettingId id) {
        m_rows.push_back(new SettingRow(theme(), services.settings, id,
                                        SettingRow::WayBack::AsInTheSettings, body.parentWidget()));
        body.addWidget(m_rows.back());
    };
    add(app::SettingId::SystemPrompt);
    body.addWidget(new SystemPromptNote(theme(), services.models, body.parentWidget()));
    body.addWidget(new PresetRow(theme(), services.settings, body.parentWidget()));
    for (const app::SettingSpec& spec : app::settingTable()) {
        if (spec.group == app::SettingGroup::Answers && spec.id != app::SettingId::SystemPrompt) {
            add(spec.id);
        }
    }
}

void ChatSettingsPanel::finish()
{
    if (QWidget* field = focusWidget(); field != nullptr) {
        field->clearFocus(); // which is when it counts
    }
    dismiss();
}

QSize ChatSettingsPanel::wishedSize(const QSize& room)
{
    const Metrics& metrics = theme().metrics();
    const int width = std::min(metrics.px(kSettingsWidth), room.width());
    for (SettingRow* row : m_rows) {
        row->setNarrow(width < metrics.px(kNarrow));
    }
    const int head = column().sizeHint().height() - m_area->sizeHint().height();
    return {width, head + m_area->heightFor(width)};
}

void ChatSettingsPanel::takeFocus()
{
    m_rows.front()->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace trilume::ui
