// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/energy_meter.h"
#include "engine/power/system_access.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace trilume::power {

// Did the machine sleep between the two? (The clocks are read one after the other: below half a
// second it is their distance.)
[[nodiscard]] bool sleptBetween(const Instant& before, const Instant& after);

// Joules out of a counter of microjoules that starts anew behind `range`.
//
// Between two reads the counter may wrap once: reads have to come before it can wrap twice, that is
// within range / power. The smallest range in use, 65 533 J, lasts 327 s at 200 W; we ask for reads
// within range / 2000 W, which no single package reaches. Energy of an interval is dropped, and its
// time is missing, when
//  - the reads were further apart,
//  - the machine slept (the counter may have stopped, gone on or been reset, and nothing tells
//  which),
//  - the counter fell and its range is unknown,
//  - another counter took its place,
//  - the step would take more than 2000 W: a reset that looks like a wrap.
class CounterTotal
{
public:
    explicit CounterTotal(std::optional<std::int64_t> range);

    // Of a counter that has no end in practice: reads may be any time apart, and one that fell is
    // another counter.
    [[nodiscard]] static CounterTotal endless();

    // The next count is of another counter, which began some time after the last add.
    void restart() { m_isRestarted = true; }

    EnergyReading add(std::int64_t microjoules, const Instant& at);

    [[nodiscard]] std::chrono::nanoseconds longestInterval() const { return m_longestInterval; }

private:
    struct Sample
    {
        std::int64_t microjoules;
        Instant at;
    };

    [[nodiscard]] std::optional<std::int64_t> stepTo(const Sample& sample) const;

    std::optional<std::int64_t> m_range;
    std::chrono::nanoseconds m_longestInterval;
    std::optional<Sample> m_last;
    bool m_isRestarted = false;
    std::int64_t m_total = 0; // microjoules
    std::chrono::nanoseconds m_missing{};
};

// Joules out of samples of power, by trapezoids: exact where power changes evenly between samples.
// Nothing is guessed across a sleep, a failed sample or more than kLongestSamplingInterval.
class SampledTotal
{
public:
    EnergyReading add(double watts, const Instant& at);
    // A sample failed: the interval around it is missing.
    void interrupt() { m_isInterrupted = true; }

private:
    struct Sample
    {
        double watts;
        Instant at;
    };

    std::optional<Sample> m_last;
    bool m_isInterrupted = false;
    double m_joules = 0.0;
    std::chrono::nanoseconds m_missing{};
};

constexpr std::chrono::seconds kLongestSamplingInterval{10};

[[nodiscard]] constexpr double toSeconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace trilume::power
