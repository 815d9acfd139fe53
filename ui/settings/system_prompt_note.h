// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace trilume::app {
class ModelController;
}

namespace trilume::ui {

class Theme;

// What the loaded model makes of a system prompt, where that is less than one would think. [ui
// thread] Stands below the field; empty for a model that has a place for it.
class SystemPromptNote final : public QWidget
{
    Q_OBJECT

public:
    SystemPromptNote(const Theme& theme, const app::ModelController& models, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

private:
    void update();
    void applyTheme();

    const Theme& m_theme;
    const app::ModelController& m_models;
    QLabel* m_text;
};

} // namespace trilume::ui
