// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_controller.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace trilume::ui {

class Theme;

// What a comparison that runs is at. [ui thread]
class StageCard final : public QFrame
{
    Q_OBJECT

public:
    StageCard(const Theme& theme, QWidget* parent);

    // `description`: of the configuration; empty: by its number.
    void setStage(const app::ComparisonStage& stage, const QString& description);

private:
    void applyTheme();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QLabel* m_configuration;
    QLabel* m_step;
    QProgressBar* m_bar;
    QLabel* m_hint;
};

} // namespace trilume::ui
