// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/live_dock.h"

#include "app/chat/chat_controller.h"
#include "ui/plots/throughput_card.h"
#include "ui/plots/time_axis.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kWidth = 312;
constexpr int kHeadHeight = 52;
constexpr double kShortWindow = 60.0;
constexpr double kLongWindow = 600.0;

} // namespace

LiveDock::LiveDock(const Theme& theme,
                   const app::MetricsHub& metrics,
                   app::ChatController& chats,
                   QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chats(chats)
    , m_short(new QToolButton(this))
    , m_long(new QToolButton(this))
    , m_pause(new IconButton(theme,
                             QStringLiteral("pause"),
                             tr("Pause the plots"),
                             QStringLiteral("segment"),
                             this))
    , m_head(new QWidget(this))
    , m_cards(new QWidget(this))
    , m_throughput(new ThroughputCard(theme, metrics, m_cards))
{
    build();
    connect(m_short, &QToolButton::clicked, this,
            [this] { m_throughput->setWindow(kShortWindow); });
    connect(m_long, &QToolButton::clicked, this, [this] { m_throughput->setWindow(kLongWindow); });
    connect(m_pause, &QToolButton::toggled, this, &LiveDock::setPaused);
    connect(&chats, &app::ChatController::messageFinished, this, &LiveDock::readLastAnswer);
    connect(&chats, &app::ChatController::currentChatChanged, this, &LiveDock::readLastAnswer);
    connect(&theme, &Theme::changed, this, &LiveDock::applyTheme);
    applyTheme();
}

void LiveDock::build()
{
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("liveDock"));
    setProperty("surface", QStringLiteral("dock"));
    auto* title = new QLabel(tr("Live"), m_head);
    title->setProperty("textStyle", QStringLiteral("groupTitle"));
    auto* group = new QButtonGroup(this);
    const auto prepare = [group](QToolButton* button, double window, bool isChecked) {
        button->setText(spanText(window));
        button->setProperty("kind", QStringLiteral("segment"));
        button->setCheckable(true);
        button->setChecked(isChecked);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
    };
    prepare(m_short, kShortWindow, true);
    prepare(m_long, kLongWindow, false);
    m_short->setAccessibleName(tr("Show the last 60 seconds"));
    m_long->setAccessibleName(tr("Show the last 10 minutes"));
    m_pause->setObjectName(QStringLiteral("pausePlots"));
    m_pause->setCheckable(true);
    m_pause->setSide(30);
    auto* head = new QHBoxLayout(m_head);
    head->addWidget(title, 1);
    head->addWidget(m_short);
    head->addWidget(m_long);
    head->addWidget(m_pause);
    // The dock's own colour shows through.
    m_cards->setProperty("surface", QStringLiteral("panel"));
    m_cards->setAttribute(Qt::WA_StyledBackground);
    auto* cards = new QVBoxLayout(m_cards);
    cards->addWidget(m_throughput);
    cards->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_cards);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(area, 1);
}

void LiveDock::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setFixedWidth(metrics.px(kWidth));
    layout()->setContentsMargins(1, 0, 0, 0); // the border
    m_head->setFixedHeight(metrics.px(kHeadHeight));
    m_head->layout()->setContentsMargins(metrics.px(13), 0, metrics.px(13), 0);
    m_head->layout()->setSpacing(metrics.px(6));
    m_cards->layout()->setContentsMargins(metrics.px(13), metrics.px(2), metrics.px(13),
                                          metrics.px(13));
    m_cards->layout()->setSpacing(metrics.space(3));
}

void LiveDock::setPaused(bool isPaused)
{
    m_throughput->setPaused(isPaused);
    m_pause->setIconName(isPaused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setName(isPaused ? tr("Go on drawing the plots") : tr("Pause the plots"));
}

void LiveDock::readLastAnswer()
{
    const std::vector<app::Message>& messages = m_chats.transcript()->messages();
    m_throughput->setLastAnswer(messages.empty() ? 0.0 : messages.back().stats.tokensPerSecond());
}

} // namespace trilume::ui
