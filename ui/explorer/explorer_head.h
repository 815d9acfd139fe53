// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace trilume::ui {

class Chip;
class Theme;

// The line above the explorer: whose recording is shown, of which model, and what can be done with
// it. [ui thread]
class ExplorerHead final : public QWidget
{
    Q_OBJECT

public:
    ExplorerHead(const Theme& theme, QWidget* parent);

    void setChat(const QString& title, const QString& detail); // an empty detail hides the chip
    void setModel(const QString& name, const QString& detail);
    void setKeepsRecording(bool keeps);
    void setCanExport(bool can);

Q_SIGNALS:
    void chatRequested();
    void modelRequested();
    void keepsRecordingChosen(bool keeps);
    void exportRequested(const QString& suffix); // "npz", "csv", "png", "svg"

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void createExportMenu();

    const Theme& m_theme;
    QLabel* m_title;
    Chip* m_chat;
    Chip* m_model;
    QToolButton* m_keeps;
    QToolButton* m_export;
};

} // namespace trilume::ui
