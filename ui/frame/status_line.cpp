// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_line.h"

#include "app/chat/chat_controller.h"
#include "app/library/model_controller.h"
#include "app/metrics/metrics_hub.h"
#include "ui/plots/quantity_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/readout.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QLayout>

#include <algorithm>
#include <utility>

namespace trilume::ui {

StatusLine::StatusLine(const Theme& theme, const Services& services, QWidget* parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_services(services)
    , m_state(new QLabel(this))
    , m_rate(new Readout(theme, TextStyle::Note, this))
    , m_model(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_state->setObjectName(QStringLiteral("statusState"));
    m_model->setObjectName(QStringLiteral("statusModel"));
    m_rate->setObjectName(QStringLiteral("statusRate"));
    for (QLabel* label : {m_state, m_model}) {
        label->setProperty("textStyle", QStringLiteral("note"));
        label->setProperty("tone", QStringLiteral("muted"));
        label->setTextFormat(Qt::PlainText);
    }
    addWidget(m_state, 1);
    addPermanentWidget(m_rate);
    addPermanentWidget(m_model);
    app::ChatController& chats = services.chats;
    connect(&chats, &app::ChatController::storeStateChanged, this, &StatusLine::updateState);
    connect(&chats, &app::ChatController::stateChanged, this, &StatusLine::updateState);
    connect(&chats, &app::ChatController::turnsBeforeChanged, this, &StatusLine::updateState);
    connect(&chats, &app::ChatController::currentChatChanged, this, &StatusLine::forgetAnswer);
    const app::TranscriptModel* transcript = chats.transcript();
    connect(transcript, &QAbstractItemModel::modelReset, this, &StatusLine::updateState);
    connect(transcript, &QAbstractItemModel::modelReset, this, &StatusLine::updateRate);
    connect(transcript, &QAbstractItemModel::rowsInserted, this, &StatusLine::updateState);
    connect(&chats, &app::ChatController::messageFinished, this, &StatusLine::updateState);
    connect(&chats, &app::ChatController::messageFinished, this, &StatusLine::updateRate);
    connect(&chats, &app::ChatController::prefillProgress, this, &StatusLine::showPrefill);
    connect(&services.models, &app::ModelController::loaded, this, &StatusLine::updateModel);
    connect(&services.models, &app::ModelController::failed, this, &StatusLine::updateModel);
    connect(&services.models, &app::ModelController::loadingStarted, this,
            &StatusLine::updateModel);
    connect(&services.metrics, &app::MetricsHub::sampled, this, &StatusLine::updateRate);
    connect(&theme, &Theme::changed, this, &StatusLine::applyTheme);
    for (QWidget* figures : std::as_const(m_services.figures)) {
        figures->installEventFilter(this);
    }
    applyTheme();
    updateModel();
    updateState();
    updateRate();
}

void StatusLine::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setSpacing(metrics.space(4));
    setContentsMargins(metrics.space(3), 0, metrics.space(3), 0);
    setFixedHeight(metrics.px(26));
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        updateRate();
    }
    return QStatusBar::eventFilter(watched, event);
}

QString StatusLine::stateText() const
{
    return m_state->text();
}

void StatusLine::setState(const QString& text)
{
    if (text != m_state->text()) {
        m_state->setText(text);
        QAccessibleEvent event(m_state, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void StatusLine::showPrefill(int doneTokens, int totalTokens)
{
    if (m_services.chats.state() == app::GenerationState::ReadingPrompt
        && m_services.chats.isAnsweringHere()) {
        setState(tr("Reading the prompt %1 of %2")
                     .arg(formatCount(doneTokens), formatCount(totalTokens)));
    }
}

void StatusLine::forgetAnswer()
{
    // A new chat that gets its place on the disk is the same chat.
    if (m_services.chats.transcript()->rowOf(m_answer) < 0) {
        m_answer = {};
    }
    updateState();
    updateRate();
}

void StatusLine::rememberAnswer()
{
    const std::vector<app::Message>& messages = m_services.chats.transcript()->messages();
    if (!messages.empty() && messages.back().status == app::MessageStatus::Running) {
        m_answer = messages.back().id;
    }
}

void StatusLine::updateState()
{
    if (m_services.chats.state() == app::GenerationState::Idle) {
        setState(idleText());
    } else {
        rememberAnswer();
        setState(busyText());
    }
}

QString StatusLine::busyText() const
{
    const bool isHere = m_services.chats.isAnsweringHere();
    switch (m_services.chats.state()) {
    case app::GenerationState::Waiting:
        return isHere ? waitingText() : tr("Waiting in another chat");
    case app::GenerationState::ReadingPrompt:
        return isHere ? tr("Reading the prompt") : tr("Reading the prompt of another chat");
    case app::GenerationState::Writing:
        return isHere ? tr("Writing") : tr("Writing in another chat");
    default:
        return tr("Stopping");
    }
}

QString StatusLine::waitingText() const
{
    const int before = m_services.chats.turnsBefore();
    return before == 1
               ? tr("Waiting for another answer")
               : tr("Waiting for %1 other answer(s)", nullptr, before).arg(formatCount(before));
}

QString StatusLine::idleText() const
{
    switch (m_services.chats.storeState()) {
    case app::StoreState::Checking:
        return tr("Checking the chats");
    case app::StoreState::Updating:
        return tr("Updating the chats to this version");
    default:
        break;
    }
    const app::TranscriptModel& transcript = *m_services.chats.transcript();
    const int row = m_answer ? transcript.rowOf(m_answer) : -1;
    if (row >= 0) {
        switch (transcript.messages().at(static_cast<std::size_t>(row)).status) {
        case app::MessageStatus::Stopped:
            return tr("Stopped");
        case app::MessageStatus::Failed:
            return tr("Failed");
        default:
            break;
        }
    }
    if (m_services.models.isLoading()) {
        return tr("Loading the model");
    }
    return m_services.models.isLoaded() ? tr("Ready") : tr("No model");
}

void StatusLine::updateModel()
{
    const app::ModelController& models = m_services.models;
    m_model->setText(models.isLoaded() ? models.summary().name : QString());
    updateState();
}

void StatusLine::updateRate()
{
    const app::TimeSeries& series = m_services.metrics.throughput();
    const std::vector<app::Message>& messages = m_services.chats.transcript()->messages();
    double rate = series.size() == 0 ? 0.0 : series.at(series.size() - 1).value;
    if (rate <= 0.0 && !messages.empty()) {
        rate = messages.back().stats.tokensPerSecond(); // of the last answer
    }
    m_rate->setValue(formatSignificant(rate), displayUnit(app::Quantity::Throughput, rate).text);
    const bool isSaid = std::ranges::any_of(std::as_const(m_services.figures), &QWidget::isVisible);
    m_rate->setVisible(rate > 0.0 && !isSaid); // before the first answer there is nothing to say
}

} // namespace trilume::ui
