// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/readout_strip.h"

#include "app/chat/chat_controller.h"
#include "app/metrics/metrics_hub.h"
#include "ui/chat/stats_line.h"
#include "ui/plots/quantity_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/readout.h"

#include <QHBoxLayout>

namespace trilume::ui {

ReadoutStrip::ReadoutStrip(const Theme& theme,
                           const app::MetricsHub& metrics,
                           app::ChatController& chats,
                           QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_metrics(metrics)
    , m_chats(chats)
    , m_rate(new Readout(theme, TextStyle::Title, this))
    , m_firstToken(new Readout(theme, TextStyle::Title, this))
    , m_tokensRead(new Readout(theme, TextStyle::Title, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("readoutStrip"));
    setProperty("surface", QStringLiteral("strip"));
    auto* row = new QHBoxLayout(this);
    for (Readout* readout : {m_rate, m_firstToken, m_tokensRead}) {
        row->addWidget(readout);
    }
    row->addStretch(1);
    connect(&metrics, &app::MetricsHub::sampled, this, &ReadoutStrip::updateRate);
    connect(&chats, &app::ChatController::messageFinished, this, &ReadoutStrip::updateAnswer);
    connect(&chats, &app::ChatController::currentChatChanged, this, &ReadoutStrip::updateAnswer);
    connect(chats.transcript(), &QAbstractItemModel::modelReset, this, [this] {
        updateRate();
        updateAnswer();
    });
    connect(&theme, &Theme::changed, this, &ReadoutStrip::applyTheme);
    applyTheme();
    updateRate();
    updateAnswer();
}

void ReadoutStrip::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(metrics.space(5), metrics.space(2), metrics.space(5),
                                 metrics.space(2));
    layout()->setSpacing(metrics.space(6));
}

void ReadoutStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateRate();
    updateAnswer();
}

void ReadoutStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

// What has no room is left out, the last first.
void ReadoutStrip::fitWidth()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (Readout* readout : {m_rate, m_firstToken, m_tokensRead}) {
        room -= readout->sizeHint().width();
        readout->setVisible(room >= 0);
        room -= layout()->spacing();
    }
}

void ReadoutStrip::updateRate()
{
    if (!isVisible()) {
        return;
    }
    const app::TimeSeries& series = m_metrics.throughput();
    const std::vector<app::Message>& messages = m_chats.transcript()->messages();
    double rate = series.size() == 0 ? 0.0 : series.at(series.size() - 1).value;
    if (rate <= 0.0 && !messages.empty()) {
        rate = messages.back().stats.tokensPerSecond(); // of the last answer
    }
    m_rate->setValue(formatSignificant(rate), displayUnit(app::Quantity::Throughput, rate).text);
}

void ReadoutStrip::updateAnswer()
{
    const std::vector<app::Message>& messages = m_chats.transcript()->messages();
    const bool isKnown = !messages.empty() && messages.back().stats.firstTokenSeconds >= 0.0;
    //: %1 is the time it took until the first token came
    const WordsAround first = wordsAround(tr("%1 to first token"));
    m_firstToken->setWords(first.before,
                           isKnown ? formatDuration(messages.back().stats.firstTokenSeconds)
                                   : QStringLiteral("\u2013"),
                           first.after);
    const int tokens = tokensRead(messages);
    //: %1 is the number of tokens that the model has read of this chat
    const WordsAround read = wordsAround(tr("%1 tokens read", nullptr, tokens));
    m_tokensRead->setWords(read.before, formatCount(tokens), read.after);
    fitWidth();
}

} // namespace trilume::ui
