// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_controller.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace trilume::ui {

class ChoiceButton;
class ElidedLabel;
class Theme;
class WrappingRow;

// The line above comparisons: what is read, how often, and what can be done. Where there is little
// room, the choices have a line of their own. [ui thread]
class CompareHead final : public QWidget
{
    Q_OBJECT

public:
    enum class Run
    {
        First = 1,
        Again,
        Stop, // one runs
        Stopping,
    };

    CompareHead(const Theme& theme, QWidget* parent);

    void setRun(Run run);
    void setObstacle(const QString& obstacle); // empty: one can begin
    void setCanExport(bool can);
    void setKept(const std::vector<app::KeptComparison>& kept);

    // With the text and the limits that are chosen; the prompt is empty where it is one's own.
    [[nodiscard]] app::ComparisonPlan plan() const;
    [[nodiscard]] bool hasOwnText() const;        // of the person, or of the chat
    [[nodiscard]] bool hasQuestionOfChat() const; // which the person may change

    void focusRun();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void runRequested();
    void stopRequested();
    void textChosen();
    void exportRequested(const QString& suffix); // "html", "csv", "json", "pdf"
    void openRequested(const QString& file);
    void removeRequested(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildRows();
    void createExportMenu();
    // What stands on the second line.
    enum class Lines
    {
        One = 1, // nothing
        Choices,
        AllButRun,
    };
    void place(Lines lines);
    void applyTheme();
    void updateRun();

    const Theme& m_theme;
    ElidedLabel* m_title;
    QHBoxLayout* m_first;
    WrappingRow* m_second;
    ChoiceButton* m_text;
    ChoiceButton* m_repeats;
    QPushButton* m_run;
    QToolButton* m_export;
    QToolButton* m_earlier;
    QMenu* m_removal;
    QString m_obstacle;
    Run m_state = Run::First;
    Lines m_lines = Lines::One;
};

} // namespace trilume::ui
