// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"

#include "app/platform/boot_clock.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kTickInterval{100};
constexpr double kWindowSeconds = 1.0;
constexpr std::size_t kMarkerCapacity = 1000;
// Ticks further apart than this: the machine was suspended or the program stopped.
constexpr double kLongestTickSeconds = 10.0;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr char kEnergyPrefix[] = "energy_per_token/"; // untranslated: ids of series
constexpr char kNetSuffix[] = " net";                 // untranslated: ids of series

// From 0: small numbers have finer steps.
MetricsHub::Clock sinceNow(double (*seconds)())
{
    return [seconds, start = seconds()] {
        return seconds() - start;
    };
}

double systemUnixSeconds()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) * 1e-3;
}

} // namespace

MetricsHub::MetricsHub(QObject* parent)
    : MetricsHub(sinceNow(bootSeconds), Clock(), parent)
{
    connect(&m_timer, &QTimer::timeout, this, &MetricsHub::tick);
    m_timer.start(kTickInterval);
}

MetricsHub::MetricsHub(Clock clock, Clock unixClock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_unixClock(unixClock ? std::move(unixClock) : Clock(systemUnixSeconds))
{
    SeriesDescription throughput;
    throughput.id = QStringLiteral("throughput");
    throughput.quantity = Quantity::Throughput;
    throughput.name = QLatin1String(QT_TRANSLATE_NOOP("trilume::app::MetricsHub", "this program"));
    throughput.source =
        QLatin1String(QT_TRANSLATE_NOOP("SeriesSource", "tokens written in the last second"));
    throughput.evidence = EvidenceLabel::Measured;
    m_series.push_back(std::make_unique<Series>(throughput));
    m_startSeconds = nowSeconds();
    m_lastTickSeconds = m_startSeconds;
}

void MetricsHub::countTokens(int tokens)
{
    m_tokensSinceTick += tokens;
    m_tokensSinceEnergy += tokens;
}

void MetricsHub::beginAnswer(ChatId chat, MessageId message, AnswerPlace place)
{
    if (m_isGenerating) {
        return;
    }
    m_isGenerating = true;
    m_place = place;
    m_window.clear();
    m_tokensSinceTick = 0;
    m_tokensSinceEnergy = 0;
    m_energyPerToken.clear();
    m_netPerToken.clear();
    if (message) {
        m_markers.push_back({nowSeconds(), chat, message});
    }
    if (m_markers.size() > kMarkerCapacity) {
        m_markers.pop_front();
    }
}

void MetricsHub::endAnswer()
{
    m_isGenerating = false;
    m_window.clear();
    m_tokensSinceTick = 0;
    m_tokensSinceEnergy = 0;
    m_energyPerToken.clear();
    m_netPerToken.clear();
}

bool MetricsHub::isCharging() const
{
    return m_isGenerating && m_place == AnswerPlace::ThisMachine;
}

void MetricsHub::countEnergy(const SeriesDescription& meter, const EnergyInterval& interval)
{
    SeriesDescription description = meter;
    description.id = QLatin1String(kEnergyPrefix) + meter.source;
    description.quantity = Quantity::EnergyPerToken;
    description.evidence = std::max(meter.evidence, EvidenceLabel::Derived); // the weaker
    double gross = kNan;
    double net = kNan;
    if (isCharging() && !interval.isOpen) {
        const int tokens = std::exchange(m_tokensSinceEnergy, 0);
        const double idleJoules = interval.idleWatts.value_or(kNan) * interval.seconds;
        gross = m_energyPerToken.add(interval.seconds, interval.joules, tokens);
        net = m_netPerToken.add(interval.seconds, interval.joules - idleJoules, tokens);
    }
    addEnergy(description, interval.endSeconds, gross);
    description.id += QLatin1String(kNetSuffix);
    description.isNetOfIdle = true;
    if (interval.idleWatts) {
        addEnergy(description, interval.endSeconds, net);
    }
}

void MetricsHub::addEnergy(const SeriesDescription& description, double seconds, double value)
{
    if (find(description.id) != nullptr || isCharging()) { // a plot is made when it has content
        addSeries(description);
        addSample(description.id, {seconds, value});
    }
}

Series* MetricsHub::findSeries(const QString& id) const
{
    const auto found = std::find_if(m_series.begin(), m_series.end(), [&id](const auto& series) {
        return series->description().id == id;
    });
    return found == m_series.end() ? nullptr : found->get();
}

const Series* MetricsHub::find(const QString& id) const
{
    return findSeries(id);
}

void MetricsHub::addSeries(const SeriesDescription& description)
{
    Series* series = findSeries(description.id);
    if (series != nullptr && series->isEnded()) {
        series->resume(description);
        Q_EMIT seriesAdded();
    } else if (series == nullptr) {
        m_series.push_back(std::make_unique<Series>(description));
        Q_EMIT seriesAdded();
    }
}

void MetricsHub::endSeries(const QString& id)
{
    Series* series = findSeries(id);
    if (series == nullptr || series->isEnded()) {
        return;
    }
    const double now = nowSeconds();
    series->end(now);
    const QString energy = QLatin1String(kEnergyPrefix) + series->description().source;
    for (const QString& derived : {energy, QString(energy + QLatin1String(kNetSuffix))}) {
        if (Series* figure = findSeries(derived)) {
            figure->end(now);
        }
    }
    Q_EMIT seriesEnded();
}

void MetricsHub::addSample(const QString& id, Sample sample)
{
    if (Series* series = findSeries(id)) {
        series->add(sample);
    }
}

std::vector<const Series*> MetricsHub::seriesOf(Quantity quantity) const
{
    std::vector<const Series*> found;
    for (const std::unique_ptr<Series>& series : m_series) {
        if (series->description().quantity == quantity) {
            found.push_back(series.get());
        }
    }
    return found;
}

double MetricsHub::toUnixSeconds(double seconds) const
{
    return m_unixClock() - nowSeconds() + seconds;
}

void MetricsHub::countAnswer(int tokens, double decodeSeconds)
{
    // With one sample in it, that sample is of a part of the answer: the speed would be too low.
    if (m_isGenerating && m_window.size() < 2 && tokens > 0 && decodeSeconds > 0.0) {
        m_shortAnswerRate = tokens / decodeSeconds;
    }
}

double MetricsHub::nowSeconds() const
{
    return m_clock();
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
    if (now - m_lastTickSeconds > kLongestTickSeconds) {
        // No line over that time, and no rate of tokens that took a part of it.
        m_series.front()->add({m_lastTickSeconds, kNan});
        m_window.clear();
        m_tokensSinceTick = 0;
        m_lastTickSeconds = now;
    }
    m_series.front()->add({now, takeRate(now - m_lastTickSeconds)});
    m_lastTickSeconds = now;
    Q_EMIT sampled();
}

} // namespace trilume::app
