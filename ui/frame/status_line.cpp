// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_line.h"

#include "app/chat/chat_controller.h"
#include "app/library/model_controller.h"
#include "app/metrics/metrics_hub.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/readout.h"

#include <QAccessible>
#include <QLabel>
#include <QLayout>

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
    connect(&chats, &app::ChatController::stateChanged, this, &StatusLine::updateState);
    connect(&chats, &app::ChatController::currentChatChanged, this, [this] {
        m_wasGenerating = false;
        updateState();
        updateRate();
    });
    connect(&chats, &app::ChatController::messageFinished, this, &StatusLine::updateState);
    connect(&chats, &app::ChatController::messageFinished, this, &StatusLine::updateRate);
    connect(&chats, &app::ChatController::prefillProgress, this, &StatusLine::showPrefill);
    connect(&services.models, &app::ModelController::loaded, this, &StatusLine::updateModel);
    connect(&services.models, &app::ModelController::failed, this, &StatusLine::updateModel);
    connect(&services.models, &app::ModelController::loadingStarted, this,
            &StatusLine::updateModel);
    connect(&services.metrics, &app::MetricsHub::sampled, this, &StatusLine::updateRate);
    connect(&theme, &Theme::changed, this, &StatusLine::applyTheme);
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
    if (m_services.chats.state() == app::GenerationState::ReadingPrompt) {
        setState(tr("Reading the prompt %1 of %2")
                     .arg(formatCount(doneTokens), formatCount(totalTokens)));
    }
}

void StatusLine::updateState()
{
    switch (m_services.chats.state()) {
    case app::GenerationState::ReadingPrompt:
        m_wasGenerating = true;
        setState(tr("Reading the prompt"));
        return;
    case app::GenerationState::Writing:
        m_wasGenerating = true;
        setState(tr("Writing"));
        return;
    case app::GenerationState::Stopping:
        m_wasGenerating = true;
        setState(tr("Stopping"));
        return;
    case app::GenerationState::Idle:
        break;
    }
    const std::vector<app::Message>& messages = m_services.chats.transcript()->messages();
    const bool isKnown = m_wasGenerating && !messages.empty();
    const app::MessageStatus last = isKnown ? messages.back().status : app::MessageStatus::Complete;
    if (last == app::MessageStatus::Stopped) {
        setState(tr("Stopped"));
    } else if (last == app::MessageStatus::Failed) {
        setState(tr("Failed"));
    } else if (m_services.models.isLoading()) {
        setState(tr("Loading the model"));
    } else {
        setState(m_services.models.isLoaded() ? tr("Ready") : tr("No model"));
    }
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
    m_rate->setValue(formatSignificant(rate), app::unitOf(app::Quantity::Throughput));
    m_rate->setVisible(rate > 0.0); // before the first answer there is nothing to say
}

} // namespace trilume::ui
