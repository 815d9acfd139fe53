// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QActionGroup;
class QToolButton;

namespace trilume::ui {

class Chip;
class ElidedLabel;
class Theme;

// What a file is made of.
enum class ExplorerExport
{
    View,   // the map with its tokens, the memory, the weights
    Inside, // what is inside the cell at the cursor: channels or codes
};

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
    void setCanRecord(bool can); // whether there is anything to keep recording
    void setCanExport(bool can);
    void setCanExportInside(bool can);

Q_SIGNALS:
    void chatRequested();
    void modelRequested();
    void keepsRecordingChosen(bool keeps);
    // "npz" or "csv", for a view also "png" or "svg"
    void exportRequested(trilume::ui::ExplorerExport part, const QString& suffix);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void createExportMenu();

    const Theme& m_theme;
    ElidedLabel* m_title;
    Chip* m_chat;
    Chip* m_model;
    QToolButton* m_keeps;
    QToolButton* m_export;
    QActionGroup* m_insideExports;
};

} // namespace trilume::ui
