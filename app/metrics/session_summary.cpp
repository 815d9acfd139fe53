// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/session_summary.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::app {

namespace {

constexpr double kFirstBinSeconds = 10.0;

double binStart(double seconds, double binSeconds)
{
    return std::floor(seconds / binSeconds) * binSeconds;
}

} // namespace

SessionSummary::SessionSummary(std::size_t capacity)
    : m_capacity(std::max<std::size_t>(capacity, 2))
    , m_binSeconds(kFirstBinSeconds)
{}

void SessionSummary::add(double seconds, double value)
{
    if (!std::isfinite(seconds) || !std::isfinite(value)) {
        return;
    }
    const double start = binStart(seconds, m_binSeconds);
    if (m_bins.empty() || start > m_bins.back().seconds) {
        m_bins.push_back({start, value, value, value, 1});
        while (m_bins.size() > m_capacity) {
            mergeNeighbours();
        }
        return;
    }
    SummaryBin& bin = m_bins.back();
    bin.lowest = std::min(bin.lowest, value);
    bin.highest = std::max(bin.highest, value);
    bin.sum += value;
    ++bin.count;
}

void SessionSummary::mergeNeighbours()
{
    m_binSeconds *= 2.0;
    std::vector<SummaryBin> merged;
    merged.reserve(m_capacity);
    for (SummaryBin bin : m_bins) {
        bin.seconds = binStart(bin.seconds, m_binSeconds);
        if (merged.empty() || bin.seconds > merged.back().seconds) {
            merged.push_back(bin);
            continue;
        }
        SummaryBin& last = merged.back();
        last.lowest = std::min(last.lowest, bin.lowest);
        last.highest = std::max(last.highest, bin.highest);
        last.sum += bin.sum;
        last.count += bin.count;
    }
    m_bins = std::move(merged);
}

} // namespace trilume::app
