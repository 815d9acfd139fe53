// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/throughput_card.h"

#include "app/metrics/metrics_hub.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/time_axis.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/readout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

QString evidenceWord(app::Evidence evidence)
{
    switch (evidence) {
    case app::Evidence::Measured:
        return ThroughputCard::tr("measured");
    case app::Evidence::Derived:
        return ThroughputCard::tr("derived");
    case app::Evidence::Modelled:
        return ThroughputCard::tr("modelled");
    }
    return {};
}

} // namespace

ThroughputCard::ThroughputCard(const Theme& theme, const app::MetricsHub& metrics, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_metrics(metrics)
    , m_title(new QLabel(tr("Throughput"), this))
    , m_badge(new QLabel(evidenceWord(app::MetricsHub::throughputDescription().evidence), this))
    , m_readout(new Readout(theme, TextStyle::Readout, this))
    , m_plot(new PlotWidget(theme, this))
    , m_axis(new TimeAxis(theme, this))
{
    setObjectName(QStringLiteral("throughputCard"));
    setProperty("surface", QStringLiteral("card"));
    m_title->setProperty("textStyle", QStringLiteral("note"));
    m_title->setProperty("tone", QStringLiteral("muted"));
    m_badge->setProperty("kind", QStringLiteral("badge"));
    m_badge->setToolTip(tr("A clock on this machine read it: tokens written in the last second"));
    m_readout->setObjectName(QStringLiteral("throughputReadout"));
    m_plot->addLine({&Tokens::minus, false});
    m_plot->setAccessibleName(tr("Course of the throughput"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_readout);
    column->addWidget(m_plot);
    column->addWidget(m_axis);
    connect(&metrics, &app::MetricsHub::sampled, this, [this] { update(false); });
    connect(m_plot, &PlotWidget::hovered, this, &ThroughputCard::showValueAt);
    connect(&theme, &Theme::changed, this, &ThroughputCard::applyTheme);
    applyTheme();
    setLastAnswer(0.0);
    update(true);
}

void ThroughputCard::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3),
                                 metrics.px(10));
    layout()->setSpacing(metrics.px(2));
    m_axis->setSpan(m_window, m_plot->axisLeft(), m_plot->axisRight());
}

void ThroughputCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    m_axis->setSpan(m_window, m_plot->axisLeft(), m_plot->axisRight());
}

void ThroughputCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    update(true);
}

void ThroughputCard::setWindow(double seconds)
{
    m_window = seconds;
    m_plot->setWindow(seconds);
    m_axis->setSpan(seconds, m_plot->axisLeft(), m_plot->axisRight());
    update(true);
}

void ThroughputCard::setPaused(bool isPaused)
{
    m_pausedAt = isPaused ? m_metrics.nowSeconds() : -1.0;
    update(true);
}

void ThroughputCard::setLastAnswer(double tokensPerSecond)
{
    m_lastAnswer = tokensPerSecond;
    showNewest();
}

void ThroughputCard::showNewest()
{
    if (m_isHovering) {
        return;
    }
    const app::TimeSeries& series = m_metrics.throughput();
    const double newest = series.size() == 0 ? 0.0 : series.at(series.size() - 1).value;
    // Between answers the last one is more telling than a zero.
    const bool isIdle = newest <= 0.0 && m_lastAnswer > 0.0;
    m_readout->setValue(formatSignificant(isIdle ? m_lastAnswer : newest),
                        app::MetricsHub::throughputDescription().unit);
    m_readout->setNote(isIdle ? tr("last answer") : QString());
}

void ThroughputCard::update(bool isForced)
{
    if (!isForced && (!isVisible() || m_pausedAt >= 0.0)) {
        return;
    }
    const double now = m_pausedAt >= 0.0 ? m_pausedAt : m_metrics.nowSeconds();
    const app::TimeSeries& series = m_metrics.throughput();
    std::vector<PlotWidget::Point> points;
    double highest = 0.0;
    for (const app::Sample& sample : series.since(now - m_window)) {
        if (sample.seconds <= now) {
            points.push_back({sample.seconds - now, sample.value});
            highest = std::max(highest, sample.value);
        }
    }
    std::vector<double> markers;
    for (const app::Sample& marker : m_metrics.messageMarkers().since(now - m_window)) {
        if (marker.seconds <= now) {
            markers.push_back(now - marker.seconds);
        }
    }
    // A flat line that is drawn again looks the same: an idle window costs nothing.
    const bool isFlat = highest <= 0.0 && markers.empty();
    if (isFlat && m_wasFlat && !isForced) {
        return;
    }
    m_wasFlat = isFlat;
    m_axis->setMarkers(std::move(markers));
    m_plot->setPoints(0, points);
    m_plot->refresh();
    if (m_pausedAt < 0.0) {
        showNewest();
    }
}

void ThroughputCard::showValueAt(double seconds, bool isInside)
{
    m_isHovering = isInside;
    if (!isInside) {
        showNewest();
        return;
    }
    const double now = m_pausedAt >= 0.0 ? m_pausedAt : m_metrics.nowSeconds();
    const std::vector<app::Sample> after = m_metrics.throughput().since(now + seconds);
    const double value = after.empty() ? 0.0 : after.front().value;
    m_readout->setValue(formatSignificant(value), app::MetricsHub::throughputDescription().unit);
    m_readout->setNote(tr("%1 ago").arg(formatDuration(-seconds)));
}

} // namespace trilume::ui
