// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_controller.h"
#include "app/platform/file_saver.h"

#include <QWidget>

#include <functional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace trilume::ui {

class Announcer;
class Banner;
class CompareHead;
class ConfigurationList;
class Dialogs;
class ResultView;
class StageCard;
class Theme;

// The page that runs one text on several configurations and shows what each takes. [ui thread] The
// controller and the dialogs are borrowed and outlive it.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        app::ComparisonController& comparisons;
        Dialogs& dialogs;
        // What was asked last in the open chat; null: there are no chats.
        std::function<QString()> lastQuestion = {};
    };

    ComparePage(const Theme& theme, const Services& services, QWidget* parent);

    void focusContent();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void insideRead(const trilume::app::RecordedPairPtr& pair);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBody();
    void buildEmpty();
    void connectHead();
    void connectController();
    void connectInside();
    void applyTheme();
    void run();
    void stop();
    void updateRunning();
    void updateStage();
    void updateShown();
    void updateObstacle();
    void updateShortage();
    void consider();
    void askWhereToExport(const QString& suffix);
    void exportTo(const QString& path);

    const Theme& m_theme;
    Services m_services;
    CompareHead* m_head;
    Banner* m_error;
    Banner* m_notice;
    QScrollArea* m_area;
    QWidget* m_body;
    QVBoxLayout* m_column;
    ConfigurationList* m_configurations;
    StageCard* m_stage;
    QWidget* m_empty;
    QLabel* m_obstacle;
    QLabel* m_shortage;
    ResultView* m_result;
    Announcer* m_announcer;
    app::FileSaver m_paper; // PDF files
    bool m_isStopping = false;
    bool m_wasRunning = false;
};

} // namespace trilume::ui
