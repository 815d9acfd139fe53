// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_table.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace trilume::app {
class SettingValues;
}

namespace trilume::ui {

class IconButton;
class SettingEditor;
class Theme;

// One setting: its name and what it does, the editor, and a way back where it is not as it came.
// [ui thread]
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    // What the button that resets leads to.
    enum class WayBack
    {
        AsItCame = 1,
        AsInTheSettings, // of one chat
    };

    SettingRow(const Theme& theme,
               app::SettingValues& settings,
               app::SettingId id,
               WayBack wayBack,
               QWidget* parent);

    // Whether each of these words occurs in the name, the explanation or the key.
    [[nodiscard]] bool matches(const QStringList& words) const;

    void setNarrow(bool isNarrow); // the editor below the words

    [[nodiscard]] app::SettingId id() const { return m_id; }

    [[nodiscard]] QWidget* editor() const; // takes the focus

private:
    [[nodiscard]] bool isText() const;
    void update();
    void applyTheme();

    const Theme& m_theme;
    app::SettingValues& m_settings;
    app::SettingId m_id;
    QLabel* m_name;
    QLabel* m_explanation;
    SettingEditor* m_editor;
    IconButton* m_reset;
    QBoxLayout* m_controls; // editor and way back
    QBoxLayout* m_row;
};

} // namespace trilume::ui
