// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/live_dock.h"

#include "app/chat/chat_controller.h"
#include "ui/plots/metric_card.h"
#include "ui/plots/time_axis.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trilume::ui {

namespace {

constexpr int kWidth = 312;
constexpr int kHeadHeight = 52;
constexpr int kButtonSide = 30;
constexpr double kShortWindow = 60.0;
constexpr double kLongWindow = 600.0;

// From top to bottom.
constexpr std::array<app::Quantity, 6> kQuantities = {
    app::Quantity::Power,  app::Quantity::Throughput,  app::Quantity::EnergyPerToken,
    app::Quantity::Memory, app::Quantity::Temperature, app::Quantity::Clock};

} // namespace

LiveDock::LiveDock(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_view(services.metrics)
    , m_short(new QToolButton(this))
    , m_long(new QToolButton(this))
    , m_reset(new IconButton(theme,
                             QStringLiteral("undo"),
                             tr("Go back to now"),
                             QStringLiteral("segment"),
                             this))
    , m_pause(new IconButton(theme,
                             QStringLiteral("pause"),
                             tr("Pause the plots"),
                             QStringLiteral("segment"),
                             this))
    , m_head(buildHead())
    , m_column(new QWidget(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("liveDock"));
    setProperty("surface", QStringLiteral("dock"));
    // The dock's own colour shows through.
    m_column->setProperty("surface", QStringLiteral("panel"));
    m_column->setAttribute(Qt::WA_StyledBackground);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_column);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(area, 1);
    createCards();
    connectSignals();
    applyTheme();
    updateCards();
    updateHead();
    readLastAnswer();
}

QWidget* LiveDock::buildHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Live"), head);
    title->setProperty("textStyle", QStringLiteral("groupTitle"));
    auto* group = new QButtonGroup(this);
    const auto prepare = [group](QToolButton* button, double window) {
        button->setText(spanText(window));
        button->setProperty("kind", QStringLiteral("segment"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
    };
    prepare(m_short, kShortWindow);
    prepare(m_long, kLongWindow);
    m_short->setChecked(true);
    m_short->setObjectName(QStringLiteral("shortSpan"));
    m_long->setObjectName(QStringLiteral("longSpan"));
    m_short->setAccessibleName(tr("Show the last 60 seconds"));
    m_long->setAccessibleName(tr("Show the last 10 minutes"));
    m_reset->setObjectName(QStringLiteral("resetPlots"));
    m_reset->setSide(kButtonSide);
    m_pause->setObjectName(QStringLiteral("pausePlots"));
    m_pause->setCheckable(true);
    m_pause->setSide(kButtonSide);
    auto* row = new QHBoxLayout(head);
    row->addWidget(title, 1);
    for (QToolButton* button : {m_short, m_long, static_cast<QToolButton*>(m_reset),
                                static_cast<QToolButton*>(m_pause)}) {
        row->addWidget(button);
    }
    return head;
}

void LiveDock::createCards()
{
    auto* column = new QVBoxLayout(m_column);
    for (const app::Quantity quantity : kQuantities) {
        auto* card = new MetricCard(
            m_theme, {m_services.metrics, m_view, m_services.settings, m_services.dialogs},
            quantity, m_column);
        column->addWidget(card);
        m_cards.push_back(card);
        connect(card, &MetricCard::markerClicked, this, [this](const app::MessageMarker& marker) {
            Q_EMIT messageRequested(marker.chat, marker.message);
        });
    }
    column->addStretch(1);
    // Zhu et al., arXiv 2406.02528: a billion parameters on an FPGA board at this power.
    card(app::Quantity::Power)->setReferences({{13.0, tr("13 W light bulb (paper)")}});
}

void LiveDock::connectSignals()
{
    connect(m_short, &QToolButton::clicked, this, [this] { m_view.setSpan(kShortWindow); });
    connect(m_long, &QToolButton::clicked, this, [this] { m_view.setSpan(kLongWindow); });
    connect(m_reset, &QToolButton::clicked, &m_view, &TimeView::reset);
    connect(m_pause, &QToolButton::clicked, this,
            [this](bool isPaused) { isPaused ? m_view.hold() : m_view.follow(); });
    connect(&m_view, &TimeView::changed, this, &LiveDock::updateHead);
    connect(&m_services.metrics, &app::MetricsHub::seriesAdded, this, &LiveDock::updateCards);
    const app::ChatController* chats = &m_services.chats;
    connect(chats, &app::ChatController::messageFinished, this, &LiveDock::readLastAnswer);
    connect(chats, &app::ChatController::currentChatChanged, this, &LiveDock::readLastAnswer);
    connect(&m_theme, &Theme::changed, this, &LiveDock::applyTheme);
}

MetricCard* LiveDock::card(app::Quantity quantity) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [quantity](const auto* card) {
        return card->quantity() == quantity;
    });
    return *found;
}

void LiveDock::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setFixedWidth(metrics.px(kWidth));
    layout()->setContentsMargins(1, 0, 0, 0); // the border
    m_head->setFixedHeight(metrics.px(kHeadHeight));
    m_head->layout()->setContentsMargins(metrics.px(13), 0, metrics.px(13), 0);
    m_head->layout()->setSpacing(metrics.px(6));
    m_column->layout()->setContentsMargins(metrics.px(13), metrics.px(2), metrics.px(13),
                                           metrics.px(13));
    m_column->layout()->setSpacing(metrics.space(3));
}

// What cannot be measured here is not shown.
void LiveDock::updateCards()
{
    for (MetricCard* card : m_cards) {
        card->setVisible(card->hasLines());
    }
}

void LiveDock::updateHead()
{
    const bool isPaused = !m_view.isFollowing();
    m_pause->setChecked(isPaused);
    m_pause->setIconName(isPaused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setName(isPaused ? tr("Go on drawing the plots") : tr("Pause the plots"));
    m_reset->setVisible(m_view.isMoved());
}

void LiveDock::readLastAnswer()
{
    const std::vector<app::Message>& messages = m_services.chats.transcript()->messages();
    const double rate = messages.empty() ? 0.0 : messages.back().stats.tokensPerSecond();
    card(app::Quantity::Throughput)->setFallback(rate, tr("last answer"));
}

} // namespace trilume::ui
