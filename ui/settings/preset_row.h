// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/sampling_settings.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace trilume::app {
class SettingValues;
}

namespace trilume::ui {

class Segments;
class Theme;

// The presets of sampling as buttons side by side. A button for numbers of the person's own
// appears with the first of them and gives them back after a preset was tried, also after a
// restart. [ui thread]
class PresetRow final : public QWidget
{
    Q_OBJECT

public:
    PresetRow(const Theme& theme, app::SettingValues& settings, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

private:
    void takeOwn();
    void update();
    void applyTheme();

    const Theme& m_theme;
    app::SettingValues& m_settings;
    Segments* m_segments;
    QToolButton* m_own;
    std::optional<app::SamplingSettings> m_lastOwn; // that were no preset
};

} // namespace trilume::ui
