// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_table.h"

#include <QWidget>

class QDoubleSpinBox;

namespace trilume::app {
class Settings;
}

namespace trilume::ui {

class Segments;
class Theme;

// What changes one setting: a field for a number, buttons side by side for a choice or a flag.
// What is typed counts with Return or when the field is left; a step of the keys or the wheel at
// once. [ui thread]
class SettingEditor final : public QWidget
{
    Q_OBJECT

public:
    SettingEditor(const Theme& theme,
                  app::Settings& settings,
                  const app::SettingSpec& spec,
                  QWidget* parent);

    void update(); // shows the setting as it is

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildNumber();
    [[nodiscard]] QWidget* field() const;
    void applyTheme();

    const Theme& m_theme;
    app::Settings& m_settings;
    const app::SettingSpec& m_spec;
    QDoubleSpinBox* m_number = nullptr; // one of the two
    Segments* m_segments = nullptr;
};

} // namespace trilume::ui
