// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace trilume::app {
class SettingValues;
}

namespace trilume::ui {

class ElidedLabel;
class Segments;
class Theme;

// The presets of sampling as buttons side by side; none is chosen while the numbers below are the
// person's own. [ui thread]
class PresetRow final : public QWidget
{
    Q_OBJECT

public:
    PresetRow(const Theme& theme, app::SettingValues& settings, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

private:
    void update();
    void applyTheme();

    const Theme& m_theme;
    app::SettingValues& m_settings;
    Segments* m_segments;
    ElidedLabel* m_own;
};

} // namespace trilume::ui
