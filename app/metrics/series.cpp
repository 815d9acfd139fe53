// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/series.h"

#include "app/metrics/metrics_hub.h"
#include "app/platform/error_text.h"
#include "app/platform/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace trilume::app {

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

// The summary up to `end`, where samples begin; a pause between stretches is a gap.
void appendSummary(const SessionSummary& summary,
                   double from,
                   double end,
                   std::vector<RangeSample>& out)
{
    const double width = summary.binSeconds();
    for (const SummaryBin& bin : summary.bins()) {
        const double middle = bin.seconds + width / 2.0;
        if (middle + width < from) {
            continue;
        }
        if (bin.seconds + width > end) {
            break;
        }
        if (!out.empty() && middle - out.back().seconds > 1.5 * width) {
            out.push_back({out.back().seconds + width, kGap, kGap, kGap});
        }
        out.push_back({middle, bin.mean(), bin.lowest, bin.highest});
    }
}

} // namespace

bool Accuracy::isSameAs(const Accuracy& other) const
{
    return fraction == other.fraction && sentenceText(basis) == sentenceText(other.basis);
}

QString seriesName(const SeriesDescription& description)
{
    const QByteArray key = description.name.toUtf8();
    QString name = QCoreApplication::translate("trilume::app::SensorController", key.constData());
    if (name == description.name) {
        name = QCoreApplication::translate("trilume::app::MetricsHub", key.constData());
    }
    //: %1 is a meter: its energy without what the machine takes anyway
    return description.isNetOfIdle ? MetricsHub::tr("%1, net of idle").arg(name) : name;
}

QString seriesSource(const SeriesDescription& description)
{
    return QCoreApplication::translate("SeriesSource", description.source.toUtf8().constData());
}

QString accuracyText(const Accuracy& accuracy)
{
    if (accuracy.basis.isEmpty()) {
        return {};
    }
    //: how far off a figure may be: %1 per cent, %2 says why
    return QCoreApplication::translate("SensorReader", "\u00B1 %1 %, %2")
        .arg(significantText(accuracy.fraction * 100.0, Zeros::Drop), sentenceText(accuracy.basis));
}

QString unitOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Power:
        return QStringLiteral("W");
    case Quantity::Throughput:
        return QStringLiteral("tokens/s");
    case Quantity::EnergyPerToken:
        return QStringLiteral("J/token");
    case Quantity::Memory:
        return QStringLiteral("bytes");
    case Quantity::Temperature:
        return QStringLiteral("\u00B0"
                              "C");
    case Quantity::Bandwidth:
        return QStringLiteral("bytes/s");
    case Quantity::Cycles:
        return QStringLiteral("1/s");
    case Quantity::Clock:
        break;
    }
    return QStringLiteral("Hz");
}

QString wordFor(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Power:
        return QStringLiteral("power");
    case Quantity::Throughput:
        return QStringLiteral("throughput");
    case Quantity::EnergyPerToken:
        return QStringLiteral("energy_per_token");
    case Quantity::Memory:
        return QStringLiteral("memory");
    case Quantity::Temperature:
        return QStringLiteral("temperature");
    case Quantity::Bandwidth:
        return QStringLiteral("bandwidth");
    case Quantity::Cycles:
        return QStringLiteral("cycles");
    case Quantity::Clock:
        break;
    }
    return QStringLiteral("clock");
}

std::vector<RangeSample> thinned(const std::vector<RangeSample>& samples, double binSeconds)
{
    std::vector<RangeSample> kept;
    for (std::size_t begin = 0; begin < samples.size();) {
        if (std::isnan(samples[begin].value)) {
            kept.push_back(samples[begin++]);
            continue;
        }
        const double bin = std::floor(samples[begin].seconds / binSeconds);
        std::size_t lowest = begin;
        std::size_t highest = begin;
        std::size_t end = begin;
        while (end < samples.size() && !std::isnan(samples[end].value)
               && std::floor(samples[end].seconds / binSeconds) == bin) {
            lowest = samples[end].value < samples[lowest].value ? end : lowest;
            highest = samples[end].value > samples[highest].value ? end : highest;
            ++end;
        }
        kept.push_back(samples[std::min(lowest, highest)]);
        if (lowest != highest) {
            kept.push_back(samples[std::max(lowest, highest)]);
        }
        begin = end;
    }
    return kept;
}

Series::Series(SeriesDescription description)
    : m_description(std::move(description))
{}

void Series::add(Sample sample)
{
    m_recent.add(sample);
    m_summary.add(m_recent.at(m_recent.size() - 1).seconds, sample.value);
}

void Series::end(double seconds)
{
    if (!m_isEnded) {
        add({seconds, kGap});
        m_isEnded = true;
    }
}

void Series::resume(SeriesDescription description)
{
    m_description = std::move(description);
    m_isEnded = false;
}

std::vector<RangeSample> Series::between(double fromSeconds, double toSeconds) const
{
    std::vector<RangeSample> samples;
    const double firstKept =
        m_recent.size() == 0 ? std::numeric_limits<double>::infinity() : m_recent.at(0).seconds;
    if (fromSeconds < firstKept) {
        appendSummary(m_summary, fromSeconds, firstKept, samples);
    }
    const std::size_t first = m_recent.firstFrom(fromSeconds);
    for (std::size_t i = first == 0 ? 0 : first - 1; i < m_recent.size(); ++i) {
        const Sample& sample = m_recent.at(i);
        samples.push_back({sample.seconds, sample.value, sample.value, sample.value});
        if (sample.seconds > toSeconds) {
            break;
        }
    }
    return samples;
}

} // namespace trilume::app
