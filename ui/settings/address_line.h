// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace trilume::app {
class SettingValues;
struct SettingSpec;
} // namespace trilume::app

namespace trilume::ui {

class Theme;

// The field of a setting that is an address. What is typed counts with Return or when the field is
// left; what is no address stays there with a word about it and does not count. [ui thread]
class AddressLine final : public QWidget
{
    Q_OBJECT

public:
    AddressLine(const Theme& theme,
                app::SettingValues& settings,
                const app::SettingSpec& spec,
                QWidget* parent);

    void update(); // shows the setting as it is

    [[nodiscard]] QSize sizeHint() const override;

private:
    void take();
    void applyTheme();

    const Theme& m_theme;
    app::SettingValues& m_settings;
    const app::SettingSpec& m_spec;
    QLineEdit* m_field;
    QLabel* m_problem;
};

} // namespace trilume::ui
