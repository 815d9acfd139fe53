// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "app/chat/chat_controller.h"
#include "app/library/devices.h"
#include "app/settings/settings.h"
#include "ui/settings/copies_part.h"
#include "ui/settings/delete_part.h"
#include "ui/settings/keyboard_part.h"
#include "ui/settings/plugins_part.h"
#include "ui/settings/preset_row.h"
#include "ui/settings/privacy_part.h"
#include "ui/settings/server_part.h"
#include "ui/settings/settings_section.h"
#include "ui/settings/system_prompt_note.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field_hint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kNarrow = 520; // pixels at 100 %
constexpr int kLongestSearch = 200;

constexpr app::SettingGroup kGroups[] = {
    app::SettingGroup::Answers, app::SettingGroup::Model,  app::SettingGroup::Appearance,
    app::SettingGroup::Energy,  app::SettingGroup::Server,
};

} // namespace

SettingsPage::SettingsPage(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_head(new QHBoxLayout)
    , m_find(new QLineEdit(this))
    , m_wasReset(new Banner(theme, Banner::Kind::Notice, this))
    , m_area(new QScrollArea(this))
    , m_nothing(new QLabel(tr("No setting has these words."), this))
{
    setObjectName(QStringLiteral("settingsPageWidget"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    buildHead(*column);
    buildBody();
    m_wasReset->setObjectName(QStringLiteral("settingsWereReset"));
    m_wasReset->setActionText(tr("Undo"));
    column->addWidget(m_wasReset);
    column->addWidget(m_nothing);
    column->addWidget(m_area, 1);
    connect(m_find, &QLineEdit::textChanged, this, &SettingsPage::find);
    connect(m_wasReset, &Banner::actionTriggered, this, [this] {
        for (const app::SettingSpec& spec : app::settingTable()) {
            const Before& before = m_before.at(static_cast<std::size_t>(spec.id));
            m_services.settings.setValue(spec.id, before.value);
            if (app::isText(spec)) {
                m_services.settings.setText(spec.id, before.text);
            }
        }
        m_wasReset->dismiss();
    });
    connect(&services.chats, &app::ChatController::everythingDeleted, this, [this] {
        m_before.clear();
        m_wasReset->dismiss();
    });
    connect(&theme, &Theme::changed, this, &SettingsPage::applyTheme);
    applyTheme();
    find({});
}

void SettingsPage::buildHead(QVBoxLayout& column)
{
    auto* title = new ElidedLabel(this);
    title->setText(tr("Settings"));
    title->setProperty("textStyle", QStringLiteral("heading"));
    m_find->setObjectName(QStringLiteral("findSetting"));
    setFieldHint(*m_find, tr("Find a setting"));
    m_find->setAccessibleName(tr("Find a setting"));
    m_find->setMaxLength(kLongestSearch);
    m_find->setClearButtonEnabled(true);
    auto* reset = new QPushButton(tr("Reset all"), this);
    reset->setObjectName(QStringLiteral("resetSettings"));
    reset->setProperty("kind", QStringLiteral("link"));
    connect(reset, &QPushButton::clicked, this, &SettingsPage::resetAll);
    m_head->addWidget(title);
    m_head->addWidget(m_find, 1);
    m_head->addWidget(reset);
    column.addLayout(m_head);
}

void SettingsPage::buildBody()
{
    auto* body = new QWidget(m_area);
    body->setAttribute(Qt::WA_StyledBackground);
    body->setProperty("surface", QStringLiteral("page"));
    auto* sections = new QVBoxLayout(body);
    sections->setSpacing(0);
    const auto add = [this, body, sections](const QString& heading) {
        m_sections.push_back(new SettingsSection(m_theme, heading, body));
        sections->addWidget(m_sections.back());
        return m_sections.back();
    };
    for (const app::SettingGroup group : kGroups) {
        SettingsSection* section = add(app::settingGroupName(group));
        if (group == app::SettingGroup::Answers) {
            auto* presets = new PresetRow(m_theme, m_services.settings, section);
            section->addPart(*presets, PresetRow::words());
        }
        section->addSettings(m_services.settings, group);
        if (group == app::SettingGroup::Answers) {
            auto* note = new SystemPromptNote(m_theme, m_services.models, section);
            section->addPart(*note, SystemPromptNote::words());
        }
        if (group == app::SettingGroup::Server && m_services.server != nullptr) {
            section->addPart(*new ServerPart(m_theme, *m_services.server, section),
                             ServerPart::words());
        }
    }
    if (app::Devices* devices = m_services.models.devices(); devices != nullptr) {
        SettingsSection* section = add(tr("Devices"));
        section->addPart(
            *new PluginsPart(m_theme, {m_services.settings, *devices, m_services.dialogs}, section),
            PluginsPart::words());
    }
    SettingsSection* keyboard = add(tr("Keyboard"));
    keyboard->addPart(*new KeyboardPart(m_theme, m_services.showKeys, keyboard),
                      KeyboardPart::words());
    SettingsSection* privacy = add(tr("Privacy"));
    privacy->addPart(*new PrivacyPart(m_theme, m_services.dialogs, privacy), PrivacyPart::words());
    auto* copies = new CopiesPart(m_theme, m_services.chats, m_services.dialogs, privacy);
    privacy->addPart(*copies, CopiesPart::words());
    auto* remove = new DeletePart(
        m_theme, {m_services.settings, m_services.chats, m_services.models}, privacy);
    privacy->addPart(*remove, DeletePart::words());
    sections->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(body);
    m_nothing->setObjectName(QStringLiteral("noSettingFound"));
    m_nothing->setProperty("tone", QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
}

void SettingsPage::focusContent()
{
    m_find->setFocus();
    m_find->selectAll();
}

void SettingsPage::find(const QString& text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool isAny = false;
    for (SettingsSection* section : m_sections) {
        isAny = section->find(words) || isAny;
    }
    m_area->setVisible(isAny);
    m_nothing->setVisible(!isAny);
    m_area->verticalScrollBar()->setValue(0);
}

void SettingsPage::resetAll()
{
    m_before.clear();
    for (const app::SettingSpec& spec : app::settingTable()) {
        m_before.push_back({m_services.settings.value(spec.id), m_services.settings.text(spec.id)});
    }
    m_services.settings.resetAll();
    offerUndo();
}

void SettingsPage::offerUndo()
{
    m_wasReset->showMessage(tr("All settings are as they came."));
}

SettingsPage::Kept SettingsPage::kept() const
{
    return m_wasReset->isHidden() ? Kept() : m_before;
}

void SettingsPage::restore(const Kept& kept)
{
    m_before = kept;
    if (!kept.empty()) {
        offerUndo();
    }
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        m_find->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyTheme();
}

// The text column in the middle, as in a chat.
void SettingsPage::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const int side = std::max(metrics.space(3), (width() - metrics.textColumn()) / 2);
    layout()->setContentsMargins(side, metrics.space(4), side, 0);
    const bool isNarrow = width() < metrics.px(kNarrow);
    m_area->widget()->layout()->setContentsMargins(0, 0, metrics.space(isNarrow ? 1 : 3),
                                                   metrics.space(6));
    m_nothing->setContentsMargins(0, metrics.space(8), 0, 0);
    m_head->setSpacing(metrics.space(3));
    for (SettingsSection* section : m_sections) {
        section->setNarrow(isNarrow);
    }
}

} // namespace trilume::ui
