// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "ui/compare/compare_head.h"
#include "ui/compare/comparison_pdf.h"
#include "ui/compare/configuration_list.h"
#include "ui/compare/inside_bar.h"
#include "ui/compare/result_view.h"
#include "ui/compare/stage_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/text_direction.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <initializer_list>

namespace trilume::ui {

ComparePage::ComparePage(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_head(new CompareHead(theme, this))
    , m_error(new Banner(theme, Banner::Kind::Error, this))
    , m_notice(new Banner(theme, Banner::Kind::Notice, this))
    , m_area(new QScrollArea(this))
    , m_body(new QWidget(m_area))
    , m_column(new QVBoxLayout(m_body))
    , m_configurations(new ConfigurationList(theme, m_body))
    , m_stage(new StageCard(theme, m_body))
    , m_empty(new QWidget(m_body))
    , m_obstacle(new QLabel(m_body))
    , m_shortage(new QLabel(m_body))
    , m_result(new ResultView(theme, m_body))
    , m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("comparePageWidget"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("page"));
    m_error->setObjectName(QStringLiteral("compareError"));
    m_notice->setObjectName(QStringLiteral("compareNotice"));
    buildBody();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_area, 1);
    connectHead();
    connectController();
    connectInside();
    connect(&theme, &Theme::changed, this, &ComparePage::applyTheme);
    applyTheme();
    updateRunning();
    updateShown();
    updateObstacle();
}

void ComparePage::buildBody()
{
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_body->setProperty("surface", QStringLiteral("page"));
    m_obstacle->setObjectName(QStringLiteral("compareObstacle"));
    m_obstacle->setProperty("tone", QStringLiteral("muted"));
    m_shortage->setObjectName(QStringLiteral("compareShortage"));
    m_shortage->setProperty("tone", QStringLiteral("accent"));
    for (QLabel* label : {m_obstacle, m_shortage}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    buildEmpty();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_error, m_notice, m_configurations, m_shortage,
                                         m_obstacle, m_stage, m_empty, m_result}) {
        m_column->addWidget(part);
    }
    m_column->addStretch(1);
    m_stage->hide();
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_body);
}

void ComparePage::buildEmpty()
{
    m_empty->setObjectName(QStringLiteral("compareEmpty"));
    auto* heading = new QLabel(tr("What does each configuration take?"), m_empty);
    heading->setProperty("textStyle", QStringLiteral("display"));
    auto* hint = new QLabel(
        tr("One text runs on each of these configurations in turn, several times. Then this page "
           "shows whether all wrote the same tokens, how fast each was, and what it took for a "
           "token: measured where this machine has a meter, and said so where it has none."),
        m_empty);
    hint->setProperty("tone", QStringLiteral("muted"));
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 0, 0, 0);
    for (QLabel* label : {heading, hint}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void ComparePage::connectHead()
{
    app::ComparisonController& comparisons = m_services.comparisons;
    connect(m_head, &CompareHead::runRequested, this, &ComparePage::run);
    connect(m_head, &CompareHead::stopRequested, this, &ComparePage::stop);
    connect(m_head, &CompareHead::textChosen, this, [this] {
        if (m_head->hasQuestionOfChat() && m_services.lastQuestion) {
            m_configurations->setOwnText(m_services.lastQuestion());
        }
        m_configurations->setOwnTextShown(m_head->hasOwnText());
        updateObstacle();
        if (m_head->hasOwnText()) {
            m_configurations->focusOwnText();
        }
    });
    connect(m_configurations, &ConfigurationList::changed, this, &ComparePage::updateObstacle);
    connect(m_configurations, &ConfigurationList::changed, this, &ComparePage::consider);
    connect(m_head, &CompareHead::exportRequested, this, &ComparePage::askWhereToExport);
    connect(m_head, &CompareHead::openRequested, this, [this](const QString& file) {
        m_error->dismiss();
        m_notice->dismiss();
        m_services.comparisons.open(file);
    });
    connect(m_head, &CompareHead::removeRequested, &comparisons,
            &app::ComparisonController::remove);
}

void ComparePage::connectController()
{
    app::ComparisonController& comparisons = m_services.comparisons;
    using Controller = app::ComparisonController;
    const auto follow = [this, &comparisons] {
        m_configurations->setDevices(comparisons.devices(), comparisons.mostThreads());
    };
    follow();
    connect(&comparisons, &Controller::devicesChanged, this, follow);
    const auto followModels = [this, &comparisons] {
        m_configurations->setModels(comparisons.models(), comparisons.instructionSets());
        consider();
    };
    followModels();
    connect(&comparisons, &Controller::modelsChanged, this, followModels);
    connect(&comparisons, &Controller::shortageChanged, this, &ComparePage::updateShortage);
    connect(&comparisons, &Controller::obstacleChanged, this, &ComparePage::updateObstacle);
    connect(&comparisons, &Controller::runningChanged, this, &ComparePage::updateRunning);
    connect(&comparisons, &Controller::stageChanged, this, &ComparePage::updateStage);
    connect(&comparisons, &Controller::shownChanged, this, &ComparePage::updateShown);
    const auto updateKept = [this, &comparisons] {
        m_head->setKept(comparisons.kept());
    };
    updateKept();
    connect(&comparisons, &Controller::keptChanged, this, updateKept);
    connect(&comparisons, &Controller::failed, m_error, &Banner::showMessage);
    connect(&comparisons, &Controller::warned, m_notice, &Banner::showMessage);
    const auto tellSaved = [this](const QString& path) {
        m_notice->showMessage(tr("Saved as %1.").arg(pathText(path)));
    };
    connect(&comparisons, &Controller::exported, this, tellSaved);
    connect(&m_paper, &app::FileSaver::saved, this, tellSaved);
    connect(&m_paper, &app::FileSaver::failed, this,
            [this](const QString&, const QString& message) { m_error->showMessage(message); });
}

void ComparePage::connectInside()
{
    app::ComparisonController& comparisons = m_services.comparisons;
    using Controller = app::ComparisonController;
    InsideBar& inside = m_result->inside();
    connect(&inside, &InsideBar::readRequested, this, [this](int first, int second) {
        m_error->dismiss();
        m_services.comparisons.readInside(first, second);
    });
    connect(&inside, &InsideBar::stopRequested, &comparisons, &Controller::stopInside);
    const auto follow = [&comparisons, &inside] {
        inside.setPairs(comparisons.insidePairs());
    };
    follow();
    connect(&comparisons, &Controller::insidePairsChanged, this, follow);
    connect(&comparisons, &Controller::insideChanged, this,
            [&comparisons, &inside] { inside.setReading(comparisons.isReadingInside()); });
    connect(&comparisons, &Controller::insideProgressed, &inside, &InsideBar::setProgress);
    connect(&comparisons, &Controller::insideRead, this, &ComparePage::insideRead);
}

void ComparePage::run()
{
    m_error->dismiss();
    m_notice->dismiss();
    app::ComparisonPlan plan = m_head->plan();
    if (m_head->hasOwnText()) {
        plan.prompt = m_configurations->ownText().toStdString();
    }
    m_isStopping = false;
    m_services.comparisons.start(plan, m_configurations->configurations());
}

void ComparePage::stop()
{
    m_isStopping = true;
    m_services.comparisons.cancel();
    updateRunning();
}

void ComparePage::updateRunning()
{
    const app::ComparisonController& comparisons = m_services.comparisons;
    const bool isRunning = comparisons.isRunning();
    if (isRunning) {
        m_head->setRun(m_isStopping ? CompareHead::Run::Stopping : CompareHead::Run::Stop);
    } else {
        m_head->setRun(comparisons.shown() != nullptr ? CompareHead::Run::Again
                                                      : CompareHead::Run::First);
    }
    m_configurations->setVisible(!isRunning);
    m_stage->setVisible(isRunning);
    if (isRunning) {
        updateStage();
    } else if (m_wasRunning && comparisons.shown() != nullptr) {
        m_announcer->announce(comparisons.shown()->sentence);
    }
    if (isRunning != m_wasRunning) {
        m_head->focusRun(); // which the button's own change may have taken away
    }
    m_wasRunning = isRunning;
    updateShown();
}

void ComparePage::updateStage()
{
    const app::ComparisonStage stage = m_services.comparisons.stage();
    m_stage->setStage(stage, m_configurations->description(stage.run));
}

void ComparePage::updateShown()
{
    const app::ComparisonViewPtr view = m_services.comparisons.shown();
    // While the next one runs, the last one would look like its outcome.
    const bool isShown = view != nullptr && !m_services.comparisons.isRunning();
    m_head->setCanExport(isShown);
    m_result->setVisible(isShown);
    m_empty->setVisible(view == nullptr && !m_services.comparisons.isRunning());
    if (isShown) {
        m_result->setContent(*view);
        m_head->setRun(CompareHead::Run::Again);
    }
    updateObstacle();
    updateShortage();
}

void ComparePage::updateObstacle()
{
    QString obstacle = m_services.comparisons.obstacle();
    if (obstacle.isEmpty() && m_head->hasOwnText() && m_configurations->ownText().isEmpty()) {
        obstacle = tr("Write a text that every configuration reads.");
    }
    m_head->setObstacle(obstacle);
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty() && !m_services.comparisons.isRunning());
}

// Not an obstacle: the others run, and memory may be free by then.
void ComparePage::updateShortage()
{
    const QString shortage = m_services.comparisons.shortage();
    m_shortage->setText(shortage);
    m_shortage->setVisible(!shortage.isEmpty() && !m_services.comparisons.isRunning());
}

void ComparePage::consider()
{
    if (isVisible()) {
        m_services.comparisons.consider(m_configurations->configurations());
    }
}

void ComparePage::askWhereToExport(const QString& suffix)
{
    const app::ComparisonViewPtr view = m_services.comparisons.shown();
    if (view == nullptr) {
        return;
    }
    const QString name = QStringLiteral("trilume-comparison-%1.%2")
                             .arg(view->startedAt.date().toString(Qt::ISODate), suffix);
    m_services.dialogs.askForSaveFile(*this, name, [this](const QString& path) {
        if (!path.isEmpty()) {
            exportTo(path);
        }
    });
}

void ComparePage::exportTo(const QString& path)
{
    m_error->dismiss();
    m_notice->dismiss();
    const app::ComparisonViewPtr view = m_services.comparisons.shown();
    if (QFileInfo(path).suffix().toLower() != QLatin1String("pdf")) {
        m_services.comparisons.exportTo(path);
    } else if (view != nullptr) {
        const auto page = QLocale().measurementSystem() == QLocale::ImperialUSSystem
                              ? QPageSize::Letter
                              : QPageSize::A4;
        m_paper.save(path, [view, page](const QString& to) {
            return app::writeFile(comparisonPdf(*view, page), to);
        });
    }
}

void ComparePage::focusContent()
{
    if (m_services.comparisons.isRunning()) {
        m_head->focusRun();
    } else {
        m_configurations->focusFirst();
    }
}

QSize ComparePage::minimumSizeHint() const
{
    return {m_theme.metrics().px(240), m_theme.metrics().px(200)};
}

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_services.comparisons.look();
    consider();
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyTheme();
}

void ComparePage::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const int side = metrics.space(width() < metrics.px(500) ? 3 : 6);
    m_column->setContentsMargins(side, metrics.space(5), side, metrics.space(5));
    m_column->setSpacing(metrics.space(4));
    m_empty->layout()->setSpacing(metrics.space(2));
    m_empty->setMaximumWidth(metrics.textColumn());
}

} // namespace trilume::ui
