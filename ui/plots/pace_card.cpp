// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/pace_card.h"

#include "app/chat/chat_controller.h"
#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_widget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/readout.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace trilume::ui {

namespace {

constexpr int kPaceHeight = 84;
constexpr int kPaceAxisWidth = 48; // as the other plots have it
constexpr int kCardButtonSide = 20;
constexpr double kPacePenWidth = 1.6;
constexpr double kMilli = 1e3;
constexpr double kSmallestTop = 0.01; // ms

QString tokensText(int tokens)
{
    //: %1 is a number
    return asAmount(PaceCard::tr("%1 tokens").arg(formatCount(tokens)));
}

QString millisecondsText(double seconds)
{
    //: milliseconds
    return asAmount(PaceCard::tr("%1 ms").arg(formatSignificant(seconds * kMilli)));
}

QString trendText(const app::PaceTrend& trend)
{
    const QString early = millisecondsText(trend.early.seconds);
    const QString late = millisecondsText(trend.late.seconds);
    const QString begin = tokensText(trend.early.contextTokens);
    const QString end = tokensText(trend.late.contextTokens);
    if (std::abs(trend.change()) <= app::kFlatPace) {
        //: %1 and %3 are times, %2 and %4 lengths of the chat: 1.2 ms, 300 tokens
        return PaceCard::tr("Flat: %1 per token after %2, %3 after %4.")
            .arg(early, begin, late, end);
    }
    const QString percent = formatCount(std::lround(std::abs(trend.change()) * 100.0));
    return trend.change() > 0.0 ? PaceCard::tr("%5 % longer: %1 per token after %2, %3 after %4.")
                                      .arg(early, begin, late, end, percent)
                                : PaceCard::tr("%5 % shorter: %1 per token after %2, %3 after %4.")
                                      .arg(early, begin, late, end, percent);
}

} // namespace

PaceCard::PaceCard(const Theme& theme, app::ChatController& chats, QWidget* parent)
    : DockCard(parent)
    , m_theme(theme)
    , m_chats(chats)
    , m_title(new ElidedLabel(this))
    , m_badge(new Badge(theme, this))
    , m_more(new IconButton(theme,
                            QStringLiteral("more"),
                            //: %1 is the title of a plot
                            tr("Menu of the plot: %1").arg(title()),
                            QStringLiteral("more"),
                            this))
    , m_readout(new Readout(theme, TextStyle::Readout, this))
    , m_plot(new QCustomPlot(this))
    , m_length(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    build();
    connect(&chats, &app::ChatController::messageFinished, this, &PaceCard::readChat);
    connect(&chats, &app::ChatController::currentChatChanged, this, &PaceCard::readChat);
    connect(chats.transcript(), &QAbstractItemModel::modelReset, this, &PaceCard::readChat);
    // Another branch.
    connect(chats.transcript(), &QAbstractItemModel::rowsInserted, this, &PaceCard::readChat);
    connect(chats.transcript(), &QAbstractItemModel::rowsRemoved, this, &PaceCard::readChat);
    connect(&theme, &Theme::changed, this, &PaceCard::applyTheme);
    applyTheme();
    readChat();
}

void PaceCard::build()
{
    setObjectName(QStringLiteral("paceCard"));
    setProperty("surface", QStringLiteral("card"));
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(title());
    m_title->setText(title());
    m_title->setProperty("textStyle", QStringLiteral("note"));
    m_title->setProperty("tone", QStringLiteral("muted"));
    m_badge->setEvidence(EvidenceLabel::Measured);
    m_badge->setToolTip(plainTip(evidenceSentence(EvidenceLabel::Measured)));
    m_readout->setObjectName(QStringLiteral("paceReadout"));
    m_length->setProperty("textStyle", QStringLiteral("small"));
    m_length->setProperty("tone", QStringLiteral("faint"));
    m_length->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_sentence->setObjectName(QStringLiteral("paceSentence"));
    m_sentence->setProperty("textStyle", QStringLiteral("small"));
    m_sentence->setProperty("tone", QStringLiteral("muted"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls the dock
    m_plot->setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->xAxis->setVisible(false);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->setTickPen(Qt::NoPen);
    m_plot->yAxis->setSubTickPen(Qt::NoPen);
    m_plot->yAxis->grid()->setZeroLinePen(Qt::NoPen);
    m_graph = m_plot->addGraph();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge);
    head->addWidget(m_more);
    head->setSpacing(m_theme.metrics().px(5));
    m_more->setObjectName(QStringLiteral("paceMenu"));
    m_more->setSide(kCardButtonSide);
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_readout);
    column->addWidget(m_plot);
    column->addWidget(m_length);
    column->addWidget(m_sentence);
}

QString PaceCard::title() const
{
    return tr("Time per token");
}

void PaceCard::setFilling(bool filling)
{
    m_isFilling = filling;
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_plot, filling ? 1 : 0);
    applyTheme();
}

void PaceCard::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(menu);
    menu->popup(globalPosition);
}

void PaceCard::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

QString PaceCard::sentence() const
{
    return m_sentence->text();
}

void PaceCard::readChat()
{
    m_paces = app::answerPaces(m_chats.transcript()->messages());
    const std::optional<app::PaceTrend> trend = app::paceTrend(m_paces);
    m_hasTrend = trend.has_value();
    Q_EMIT contentChanged();
    if (!trend) {
        return;
    }
    m_sentence->setText(trendText(*trend));
    setAccessibleDescription(m_sentence->text());
    m_readout->setValue(formatSignificant(m_paces.back().seconds * kMilli), tr("ms"));
    m_readout->setNote(tr("last answer"));
    draw();
}

void PaceCard::draw()
{
    QVector<QCPGraphData> dots;
    dots.reserve(static_cast<qsizetype>(m_paces.size()));
    double highest = 0.0;
    int longest = 1;
    for (const app::AnswerPace& pace : m_paces) {
        dots.append(QCPGraphData(pace.contextTokens, pace.seconds * kMilli));
        highest = std::max(highest, pace.seconds * kMilli);
        longest = std::max(longest, pace.contextTokens);
    }
    m_graph->data()->set(dots, false);
    const AxisTop top = roundTop(highest, kSmallestTop);
    m_plot->yAxis->setRange(0.0, top.value);
    m_plot->xAxis->setRange(0.0, longest * 1.02);
    QSharedPointer<QCPAxisTickerText> values(new QCPAxisTickerText);
    for (int i = 0; i <= top.divisions; ++i) {
        const double value = i == top.divisions ? top.value : top.value * i / top.divisions;
        values->addTick(value, formatHairline(value));
    }
    m_plot->yAxis->setTicker(values);
    m_length->setText(tokensText(longest));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::vector<QPoint> PaceCard::dots() const
{
    std::vector<QPoint> places;
    for (const app::AnswerPace& pace : m_paces) {
        const QPointF place = m_graph->coordsToPixels(pace.contextTokens, pace.seconds * kMilli);
        places.push_back(m_plot->mapTo(this, place.toPoint()));
    }
    return places;
}

void PaceCard::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const Tokens& tokens = m_theme.tokens();
    layout()->setContentsMargins(metrics.space(3), metrics.space(2), metrics.space(2),
                                 metrics.px(10));
    layout()->setSpacing(metrics.px(2));
    m_plot->setMinimumHeight(metrics.px(kPaceHeight));
    m_plot->setMaximumHeight(m_isFilling ? QWIDGETSIZE_MAX : metrics.px(kPaceHeight));
    const int half = metrics.px(9); // half a line of the labels at the top and bottom hairline
    m_plot->axisRect()->setMargins(QMargins(metrics.px(kPaceAxisWidth), half, 1, half));
    m_plot->setBackground(tokens.raised);
    m_plot->yAxis->setTickLabelColor(tokens.faint);
    m_plot->yAxis->setTickLabelFont(metrics.font(TextStyle::Small));
    m_plot->yAxis->setTickLabelPadding(metrics.space(1));
    m_plot->yAxis->grid()->setPen(QPen(tokens.line, 1.0));
    m_graph->setPen(QPen(tokens.minus, kPacePenWidth * metrics.scale()));
    m_graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, tokens.minus, metrics.px(4)));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace trilume::ui
