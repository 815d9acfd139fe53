// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_table.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace trilume::app {
class SettingValues;
}

namespace trilume::ui {

class SettingRow;
class Theme;

// A heading and what is below it. A part that is no setting of the table is found by its words as
// well. [ui thread]
class SettingsSection final : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const Theme& theme, const QString& heading, QWidget* parent);

    void addSettings(app::SettingValues& settings, app::SettingGroup group);
    void addPart(QWidget& part, const QString& words);

    // Shows what has these words, everything where the heading has them; false: nothing has.
    bool find(const QStringList& words);
    void setNarrow(bool isNarrow);

private:
    struct Part
    {
        QWidget* widget;
        QString words;
    };

    void applyTheme();

    const Theme& m_theme;
    QString m_heading;
    QFrame* m_card;
    QVBoxLayout* m_rows;
    std::vector<SettingRow*> m_settings;
    std::vector<Part> m_parts;
};

} // namespace trilume::ui
