// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_library.h"

#include <QFrame>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace trilume::ui {

class ElidedLabel;
class Theme;

// An import that is under way: how far it is, and Cancel. [ui thread]
class ImportRow final : public QFrame
{
    Q_OBJECT

public:
    ImportRow(const Theme& theme, QWidget* parent);

    void setContent(const app::ModelImport& import);

Q_SIGNALS:
    void cancelled();

private:
    void applyTheme();

    const Theme& m_theme;
    ElidedLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QVBoxLayout* m_column;
};

} // namespace trilume::ui
