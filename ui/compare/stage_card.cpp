// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/stage_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kStageBarHeight = 6;
constexpr int kShareSteps = 1000;

// Of all rounds the share that is done; figures that settle early end before it is full.
class RoundBar final : public QProgressBar
{
public:
    RoundBar(const Theme& theme, QWidget* parent)
        : QProgressBar(parent)
        , m_theme(theme)
    {
        setTextVisible(false);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double radius = height() / 2.0;
        painter.setBrush(m_theme.tokens().selection);
        painter.drawRoundedRect(rect(), radius, radius);
        QRectF done = rect();
        done.setWidth(done.width() * value() / std::max(1, maximum()));
        if (isRightToLeft()) {
            done.moveRight(rect().right() + 1.0);
        }
        painter.setBrush(m_theme.tokens().accent);
        painter.drawRoundedRect(done, radius, radius);
    }

private:
    const Theme& m_theme;
};

QString stepText(const app::ComparisonStage& stage)
{
    switch (stage.step) {
    case app::ComparisonStage::Step::Preparing:
        return stage.share > 0.0
                   //: %1 is a number of percent
                   ? StageCard::tr("Loading the model, %1 %")
                         .arg(formatNumber(static_cast<int>(100.0 * stage.share)))
                   : StageCard::tr("Loading the model");
    case app::ComparisonStage::Step::Resting:
        return StageCard::tr("Measuring what the machine takes at rest");
    case app::ComparisonStage::Step::WarmingUp:
        return StageCard::tr("Warming up");
    case app::ComparisonStage::Step::Measuring:
        break;
    }
    //: of the times that something is measured, the number and how many there are at most
    return StageCard::tr("Measuring, round %1 of at most %2")
        .arg(formatNumber(stage.round), formatNumber(stage.mostRounds));
}

} // namespace

StageCard::StageCard(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_configuration(new QLabel(this))
    , m_step(new QLabel(this))
    , m_bar(new RoundBar(theme, this))
    , m_hint(new QLabel(tr("Leave the machine alone meanwhile: what else it does is measured as "
                           "well. What has been measured stays when you stop."),
                        this))
{
    setObjectName(QStringLiteral("comparisonStage"));
    setProperty("surface", QStringLiteral("card"));
    m_configuration->setObjectName(QStringLiteral("stageConfiguration"));
    m_configuration->setProperty("textStyle", QStringLiteral("groupTitle"));
    m_step->setObjectName(QStringLiteral("stageStep"));
    m_bar->setObjectName(QStringLiteral("stageBar"));
    m_hint->setProperty("textStyle", QStringLiteral("note"));
    m_hint->setProperty("tone", QStringLiteral("muted"));
    for (QLabel* label : {m_configuration, m_step, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_column->addWidget(m_configuration);
    m_column->addWidget(m_step);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_hint);
    connect(&theme, &Theme::changed, this, &StageCard::applyTheme);
    applyTheme();
}

void StageCard::setStage(const app::ComparisonStage& stage, const QString& description)
{
    //: the number of a configuration, how many there are, and which one it is
    m_configuration->setText(tr("Configuration %1 of %2: %3")
                                 .arg(formatNumber(stage.run + 1), formatNumber(stage.runs),
                                      inItsDirection(description)));
    m_step->setText(stepText(stage));
    if (stage.step == app::ComparisonStage::Step::Preparing) {
        m_bar->setRange(0, kShareSteps);
        m_bar->setValue(static_cast<int>(kShareSteps * stage.share));
        m_bar->setAccessibleName(tr("Of the model, what is loaded"));
        return;
    }
    m_bar->setAccessibleName(tr("Rounds that are done"));
    m_bar->setRange(0, std::max(1, stage.mostRounds * stage.runs));
    const bool isMeasuring = stage.step == app::ComparisonStage::Step::Measuring;
    m_bar->setValue(isMeasuring ? (stage.round - 1) * stage.runs : 0);
}

void StageCard::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_column->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3),
                                 metrics.space(3));
    m_column->setSpacing(metrics.space(2));
    m_bar->setFixedHeight(metrics.px(kStageBarHeight));
}

} // namespace trilume::ui
