// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace trilume::app {

// What was sampled within a stretch of time.
struct SummaryBin
{
    double seconds; // where it begins, on the clock of the samples
    double lowest;
    double highest;
    double sum;
    std::size_t count; // of samples, at least 1

    [[nodiscard]] double mean() const { return sum / static_cast<double>(count); }
};

// All samples of a session, coarsely: least, mean and greatest for every stretch of ten seconds.
// Bounded: when it is full, neighbours are merged and stretches become twice as long, so that a
// session of any length fits. One thread.
class SessionSummary
{
public:
    explicit SessionSummary(std::size_t capacity = 2048); // 5.7 hours before the first merge

    void add(double seconds, double value); // times must not decrease; not finite: left out

    [[nodiscard]] double binSeconds() const { return m_binSeconds; }

    [[nodiscard]] const std::vector<SummaryBin>& bins() const { return m_bins; } // by time

private:
    void mergeNeighbours();

    std::size_t m_capacity;
    double m_binSeconds;
    std::vector<SummaryBin> m_bins;
};

} // namespace trilume::app
