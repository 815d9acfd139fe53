// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/settings/setting_row.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

SettingsSection::SettingsSection(const Theme& theme, const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(heading)
    , m_card(new QFrame(this))
    , m_rows(new QVBoxLayout(m_card))
{
    m_card->setProperty("surface", QStringLiteral("card"));
    auto* label = new QLabel(heading, this);
    label->setProperty("textStyle", QStringLiteral("title"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_card);
    connect(&theme, &Theme::changed, this, &SettingsSection::applyTheme);
    applyTheme();
}

void SettingsSection::addSettings(app::SettingValues& settings, app::SettingGroup group)
{
    for (const app::SettingSpec& spec : app::settingTable()) {
        if (spec.group == group) {
            m_settings.push_back(
                new SettingRow(m_theme, settings, spec.id, SettingRow::WayBack::AsItCame, m_card));
            m_rows->addWidget(m_settings.back());
        }
    }
}

void SettingsSection::addPart(QWidget& part, const QString& words)
{
    m_parts.push_back({&part, words});
    m_rows->addWidget(&part);
}

bool SettingsSection::find(const QStringList& words)
{
    const auto isIn = [](const QString& text, const QStringList& all) {
        return std::ranges::all_of(
            all, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    const bool isAll = isIn(m_heading, words);
    bool isAny = false;
    for (SettingRow* row : m_settings) {
        const bool isFound = isAll || row->matches(words);
        row->setVisible(isFound);
        isAny = isAny || isFound;
    }
    for (const Part& part : m_parts) {
        const bool isFound = isAll || isIn(part.words, words);
        part.widget->setVisible(isFound);
        isAny = isAny || isFound;
    }
    setVisible(isAny);
    return isAny;
}

void SettingsSection::setNarrow(bool isNarrow)
{
    for (SettingRow* row : m_settings) {
        row->setNarrow(isNarrow);
    }
}

void SettingsSection::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(0, metrics.space(4), 0, 0);
    layout()->setSpacing(metrics.space(2));
    m_rows->setContentsMargins(metrics.space(4), metrics.space(2), metrics.space(4),
                               metrics.space(2));
    m_rows->setSpacing(0);
}

} // namespace trilume::ui
