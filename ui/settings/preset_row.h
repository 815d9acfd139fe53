// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/sampling_settings.h"

#include <QWidget>

#include <optional>

namespace trilume::app {
class SettingValues;
}

namespace trilume::ui {

class Segments;
class Theme;

// The presets of sampling as buttons side by side. Numbers of the person's own are one more, which
// appears with the first of them and gives them back after a preset was tried. [ui thread]
class PresetRow final : public QWidget
{
    Q_OBJECT

public:
    PresetRow(const Theme& theme, app::SettingValues& settings, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

private:
    void choose(int place);
    void update();
    void applyTheme();

    const Theme& m_theme;
    app::SettingValues& m_settings;
    Segments* m_segments;
    std::optional<app::SamplingSettings> m_own; // the last that were no preset
};

} // namespace trilume::ui
