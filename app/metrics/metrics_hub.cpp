// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"

#include <chrono>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kTickInterval{100};
constexpr double kWindowSeconds = 1.0;
constexpr std::size_t kMarkerCapacity = 1000;
constexpr double kSecondsPerNanosecond = 1e-9;

} // namespace

MetricsHub::MetricsHub(QObject* parent)
    : MetricsHub(Clock(), parent)
{
    connect(&m_timer, &QTimer::timeout, this, &MetricsHub::tick);
    m_timer.start(kTickInterval);
}

MetricsHub::MetricsHub(Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_markers(kMarkerCapacity)
{
    m_timerClock.start();
    m_lastTickSeconds = nowSeconds();
}

SeriesDescription MetricsHub::throughputDescription()
{
    return {QStringLiteral("throughput"), QStringLiteral("tokens/s"), Evidence::Measured};
}

void MetricsHub::countTokens(int tokens)
{
    m_tokensSinceTick += tokens;
}

void MetricsHub::setGenerating(bool isGenerating)
{
    if (isGenerating == m_isGenerating) {
        return;
    }
    m_isGenerating = isGenerating;
    m_window.clear();
    m_tokensSinceTick = 0;
    if (isGenerating) {
        const double number =
            m_markers.size() == 0 ? 1.0 : m_markers.at(m_markers.size() - 1).value + 1.0;
        m_markers.add({nowSeconds(), number});
    }
}

void MetricsHub::countAnswer(int tokens, double decodeSeconds)
{
    if (m_isGenerating && m_window.empty() && tokens > 0 && decodeSeconds > 0.0) {
        m_shortAnswerRate = tokens / decodeSeconds;
    }
}

double MetricsHub::nowSeconds() const
{
    return m_clock ? m_clock()
                   : static_cast<double>(m_timerClock.nsecsElapsed()) * kSecondsPerNanosecond;
}

double MetricsHub::takeRate(double elapsedSeconds)
{
    const int tokens = std::exchange(m_tokensSinceTick, 0);
    if (m_shortAnswerRate && !m_isGenerating) {
        return *std::exchange(m_shortAnswerRate, std::nullopt);
    }
    m_shortAnswerRate.reset();
    // The window begins with the first token: reading the prompt is not slow writing.
    if (!m_isGenerating || elapsedSeconds <= 0.0 || (m_window.empty() && tokens == 0)) {
        return 0.0;
    }
    m_window.push_back({elapsedSeconds, tokens});
    double seconds = 0.0;
    double total = 0.0;
    for (const Interval& interval : m_window) {
        seconds += interval.seconds;
        total += interval.tokens;
    }
    while (m_window.size() > 1 && seconds - m_window.front().seconds >= kWindowSeconds) {
        seconds -= m_window.front().seconds;
        total -= m_window.front().tokens;
        m_window.pop_front();
    }
    return total / seconds;
}

void MetricsHub::tick()
{
    const double now = nowSeconds();
    m_throughput.add({now, takeRate(now - m_lastTickSeconds)});
    m_lastTickSeconds = now;
    Q_EMIT sampled();
}

} // namespace trilume::app
