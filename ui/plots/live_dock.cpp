// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/live_dock.h"

#include "app/chat/chat_controller.h"
#include "app/sensors/sensor_controller.h"
#include "app/settings/settings.h"
#include "ui/chat/stats_line.h"
#include "ui/plots/card_stack.h"
#include "ui/plots/metric_card.h"
#include "ui/plots/pace_card.h"
#include "ui/plots/power_notice.h"
#include "ui/plots/time_axis.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace trilume::ui {

namespace {

constexpr int kWidth = 312;
constexpr int kHeadHeight = 52;
constexpr int kButtonSide = 30;
constexpr int kMargin = 13;
constexpr double kShortWindow = 60.0;
constexpr double kLongWindow = 600.0;
// Zhu et al., arXiv 2406.02528: a billion parameters on an FPGA board at this power.
constexpr double kPaperWatts = 13.0;

// From top to bottom.
constexpr std::array<app::Quantity, 8> kQuantities = {
    app::Quantity::Power,       app::Quantity::Throughput, app::Quantity::EnergyPerToken,
    app::Quantity::Bandwidth,   app::Quantity::Cycles,     app::Quantity::Memory,
    app::Quantity::Temperature, app::Quantity::Clock};

// Idle power is measured again every few seconds, but not while an answer is written.
constexpr double kIdleIsFresh = 20.0; // seconds
constexpr double kMinute = 60.0;

QString idleText(const app::SensorStatus& status, double now)
{
    if (!status.idleWatts) {
        return {};
    }
    const QString watts = formatSignificant(*status.idleWatts);
    const double age = now - status.idleMeasuredAt;
    if (age < kIdleIsFresh) {
        return LiveDock::tr("idle %1 W").arg(watts);
    }
    if (age < kMinute) {
        return LiveDock::tr("idle %1 W %2 s ago")
            .arg(watts, formatCount(static_cast<qint64>(age / 10) * 10));
    }
    return LiveDock::tr("idle %1 W %2 min ago")
        .arg(watts, formatCount(static_cast<qint64>(age / kMinute)));
}

// Margins of a layout stay where they are when it is mirrored.
QMargins mirroredIn(const QWidget& widget, const QMargins& margins)
{
    return widget.isRightToLeft()
               ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
               : margins;
}

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
    , m_more(new IconButton(theme,
                            QStringLiteral("more"),
                            tr("Which plots are shown"),
                            QStringLiteral("segment"),
                            this))
    , m_head(buildHead())
    , m_area(new QScrollArea(this))
    , m_stack(new CardStack(theme, services.settings, this))
    , m_cost(new QLabel(m_stack))
{
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("liveDock"));
    setProperty("surface", QStringLiteral("dock"));
    m_cost->setObjectName(QStringLiteral("samplingCost"));
    m_cost->setProperty("textStyle", QStringLiteral("small"));
    m_cost->setProperty("tone", QStringLiteral("faint"));
    m_cost->setWordWrap(true);
    m_cost->setToolTip(tr("Measured by the clock: the time that passes while the meters are read, "
                          "ten times a second."));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_stack);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_area, 1);
    createCards();
    connectSignals();
    applyTheme();
    updateHead();
    updateSensors();
    readLastAnswer();
}

QWidget* LiveDock::buildHead()
{
    auto* head = new QWidget(this);
    auto* title = new ElidedLabel(head);
    title->setText(tr("Live"));
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
    m_more->setObjectName(QStringLiteral("plotsMenu"));
    m_more->setSide(kButtonSide);
    // It keeps its place: a second click on it must not meet its neighbour.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    auto* row = new QHBoxLayout(head);
    row->addWidget(title, 1);
    for (QToolButton* button :
         std::initializer_list<QToolButton*>{m_reset, m_short, m_long, m_pause, m_more}) {
        row->addWidget(button);
    }
    return head;
}

void LiveDock::createCards()
{
    for (const app::Quantity quantity : kQuantities) {
        auto* card = new MetricCard(
            m_theme, {m_services.metrics, m_view, m_services.settings, m_services.dialogs},
            quantity, m_stack);
        if (quantity == app::Quantity::Memory) { // what is about the model comes first
            m_stack->add(new PaceCard(m_theme, m_services.chats, m_stack));
        }
        m_stack->add(card);
        m_cards.push_back(card);
        connect(card, &MetricCard::markerClicked, this, [this](const app::MessageMarker& marker) {
            Q_EMIT messageRequested(marker.chat, marker.message);
        });
    }
    m_stack->addBelow(m_cost);
    setUpPowerCard();
}

void LiveDock::setUpPowerCard()
{
    MetricCard* power = card(app::Quantity::Power);
    //: %1 is a number: 13
    power->setReferences(
        {{kPaperWatts, tr("%1 W light bulb (paper)").arg(formatCount(std::lround(kPaperWatts)))}});
    m_notice = new PowerNotice(m_theme, m_services.sensors, m_services.settings, power);
    power->setPlaceholder(m_notice);
    connect(power, &MetricCard::menuWanted, this, [this](QMenu* menu) { extendPowerMenu(*menu); });
    const app::SensorController* sensors = &m_services.sensors;
    connect(sensors, &app::SensorController::statusChanged, this, &LiveDock::updateSensors);
    connect(&m_services.metrics, &app::MetricsHub::sampled, this, &LiveDock::updateIdle);
    connect(sensors, &app::SensorController::errorOccurred, power, &MetricCard::setMessage);
    connect(sensors, &app::SensorController::wallLogImported, power, [power](const QString& path) {
        power->setMessage(tr("Added %1 to the plot.").arg(pathText(path)));
    });
    connect(m_notice, &PowerNotice::dismissed, power, &MetricCard::showHead);
}

void LiveDock::extendPowerMenu(QMenu& menu)
{
    const auto add = [this, &menu](const QString& text, const char* name, auto action) {
        QAction* entry = menu.addAction(text);
        entry->setObjectName(QLatin1String(name));
        connect(entry, &QAction::triggered, this, action);
    };
    menu.addSeparator();
    add(tr("Add a log of a meter at the wall (CSV)\u2026"), "importWallLog", [this] {
        m_services.dialogs.askForPowerLog(
            *this, [this](const QString& path) { m_services.sensors.importWallLog(path); });
    });
    const std::vector<const app::Series*> meters =
        m_services.metrics.seriesOf(app::Quantity::Power);
    const bool hasModel = std::any_of(meters.begin(), meters.end(), [](const app::Series* meter) {
        return meter->description().evidence == EvidenceLabel::Modelled && !meter->isEnded();
    });
    if (hasModel) {
        add(tr("Change the model of the power"), "changeModel", [this] {
            m_notice->show();
            m_notice->beginModel();
        });
    }
    if (m_services.settings.powerModel().isGiven()) {
        add(tr("Stop modelling the power"), "stopModel",
            [this] { m_services.sensors.setPowerModel({}); });
    }
}

void LiveDock::updateIdle()
{
    card(app::Quantity::Power)
        ->setNote(idleText(m_services.sensors.status(), m_services.metrics.nowSeconds()));
}

// Why a line does not go on; without any line the card's placeholder tells it.
void LiveDock::tellSensorProblem()
{
    QString reason;
    QString source;
    for (const app::SensorProblem& problem : m_services.sensors.status().problems) {
        const app::Series* line =
            m_services.metrics.find(QStringLiteral("power/") + problem.source);
        if (line != nullptr && !line->isEnded()) {
            source = problem.source;
            reason = problem.reason;
        }
    }
    if (source != m_problemSource) {
        m_problemSource = source;
        card(app::Quantity::Power)->setMessage(reason);
    }
}

void LiveDock::updateSensors()
{
    const app::SensorStatus& status = m_services.sensors.status();
    updateIdle();
    tellSensorProblem();
    m_cost->setVisible(status.hasReadings && status.costShare.has_value());
    if (status.costShare) {
        const QString percent = formatHairline(*status.costShare * 100.0);
        m_cost->setText(
            //: %1 is a number of sensors, %2 a share
            tr("Reading %1 sensor(s) takes %2 % of one core.", nullptr, status.meterCount)
                .arg(formatCount(status.meterCount), percent));
    }
}

void LiveDock::connectSignals()
{
    connect(m_short, &QToolButton::clicked, this, [this] { m_view.setSpan(kShortWindow); });
    connect(m_long, &QToolButton::clicked, this, [this] { m_view.setSpan(kLongWindow); });
    connect(m_reset, &QToolButton::clicked, &m_view, &TimeView::reset);
    connect(m_pause, &QToolButton::clicked, this,
            [this](bool isPaused) { isPaused ? m_view.hold() : m_view.follow(); });
    connect(m_more, &QToolButton::clicked, this, &LiveDock::showMenu);
    connect(&m_view, &TimeView::changed, this, &LiveDock::updateHead);
    const app::ChatController* chats = &m_services.chats;
    connect(chats, &app::ChatController::messageFinished, this, &LiveDock::readLastAnswer);
    connect(chats, &app::ChatController::currentChatChanged, this, &LiveDock::readLastAnswer);
    connect(m_services.chats.transcript(), &QAbstractItemModel::modelReset, this,
            &LiveDock::readLastAnswer); // the messages come later than the chat
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LiveDock::placeCards);
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
    layout()->setContentsMargins(mirroredIn(*this, {1, 0, 0, 0})); // the border
    m_head->setFixedHeight(metrics.px(kHeadHeight));
    m_head->layout()->setContentsMargins(metrics.px(kMargin), 0, metrics.px(kMargin), 0);
    m_head->layout()->setSpacing(metrics.px(4));
    placeCards();
}

// A scroll bar takes its room from the margin, so that cards are as wide with it as without.
void LiveDock::placeCards()
{
    const Metrics& metrics = m_theme.metrics();
    const QScrollBar* bar = m_area->verticalScrollBar();
    const int margin = metrics.px(kMargin);
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    m_stack->setMargins(
        mirroredIn(*this, {margin, metrics.px(2), std::max(0, margin - taken), margin}));
}

void LiveDock::updateHead()
{
    const bool isPaused = !m_view.isFollowing();
    m_pause->setChecked(isPaused);
    m_pause->setIconName(isPaused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setName(isPaused ? tr("Go on drawing the plots") : tr("Pause the plots"));
    m_reset->setVisible(m_view.isMoved());
}

void LiveDock::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_stack->fillMenu(*menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void LiveDock::readLastAnswer()
{
    const std::vector<app::Message>& messages = m_services.chats.transcript()->messages();
    const app::MessageStats stats = messages.empty() ? app::MessageStats() : messages.back().stats;
    card(app::Quantity::Throughput)->setFallback(stats.tokensPerSecond(), tr("last answer"));
    const std::optional<double> joules = decodeJoulesPerToken(stats);
    const bool isTooShort = stats.energy.isKnown() && !joules;
    card(app::Quantity::EnergyPerToken)
        ->setFallback(joules.value_or(0.0),
                      isTooShort ? tr("last answer too short to tell") : tr("last answer"));
}

} // namespace trilume::ui
