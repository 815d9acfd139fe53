// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_library.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace trilume::ui {

class Theme;

// The folders in which models are looked for. [ui thread]
class FolderList final : public QFrame
{
    Q_OBJECT

public:
    FolderList(const Theme& theme, QWidget* parent);

    void setContent(const std::vector<app::ModelFolder>& folders);

Q_SIGNALS:
    void addRequested();
    void forgetRequested(const QString& path);
    void folderRequested(const QString& path);

private:
    void applyTheme();
    [[nodiscard]] QWidget* makeRow(const app::ModelFolder& folder);

    const Theme& m_theme;
    std::vector<app::ModelFolder> m_folders;
    std::vector<QWidget*> m_widgets;
    QVBoxLayout* m_rows;
};

} // namespace trilume::ui
