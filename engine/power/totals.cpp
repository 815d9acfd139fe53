// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/microjoules_p.h"
#include "engine/power/totals_p.h"

#include <algorithm>

namespace trilume::power {

namespace {

using std::chrono::nanoseconds;

constexpr std::int64_t kMostWatts = 2000;
// A counter moves in steps of its own (a millisecond, some sensors a second), so that two reads
// close together may see the energy of a longer time.
constexpr double kUpdateSeconds = 1.0;
constexpr std::chrono::seconds kShortestLimit{10}; // no real counter wraps faster
constexpr std::chrono::seconds kLimitWithoutRange{30};

nanoseconds longestIntervalFor(const std::optional<std::int64_t>& range)
{
    if (!range) {
        return kLimitWithoutRange;
    }
    const std::chrono::seconds limit{*range / (kMicrojoulesPerJoule * kMostWatts)};
    return std::max(limit, kShortestLimit);
}

} // namespace

bool sleptBetween(const Instant& before, const Instant& after)
{
    return after.asleep - before.asleep > std::chrono::milliseconds(500);
}

CounterTotal::CounterTotal(std::optional<std::int64_t> range)
    : m_range(range)
    , m_longestInterval(longestIntervalFor(range))
{}

CounterTotal CounterTotal::endless()
{
    CounterTotal total(std::nullopt);
    total.m_longestInterval = nanoseconds::max();
    return total;
}

std::optional<std::int64_t> CounterTotal::stepTo(const Sample& sample) const
{
    const nanoseconds interval = sample.at.awake - m_last->at.awake;
    if (m_isRestarted || interval > m_longestInterval || sleptBetween(m_last->at, sample.at)) {
        return std::nullopt;
    }
    std::int64_t step = sample.microjoules - m_last->microjoules;
    if (step < 0) {
        if (!m_range || m_last->microjoules > *m_range) {
            return std::nullopt;
        }
        step += *m_range;
    }
    const double most = static_cast<double>(kMostWatts) * (toSeconds(interval) + kUpdateSeconds);
    if (static_cast<double>(step) * kMicro > most) {
        return std::nullopt;
    }
    return step;
}

EnergyReading CounterTotal::add(std::int64_t microjoules, const Instant& at)
{
    const Sample sample{microjoules, at};
    if (m_last) {
        if (const std::optional<std::int64_t> step = stepTo(sample)) {
            m_total += *step;
        } else {
            m_missing += at.awake - m_last->at.awake;
        }
    }
    m_last = sample;
    m_isRestarted = false;
    return {static_cast<double>(m_total) * kMicro, at.awake, toSeconds(m_missing)};
}

EnergyReading SampledTotal::add(double watts, const Instant& at)
{
    if (m_last) {
        const nanoseconds interval = at.awake - m_last->at.awake;
        if (m_isInterrupted || interval > kLongestSamplingInterval
            || sleptBetween(m_last->at, at)) {
            m_missing += interval;
        } else {
            m_joules += (m_last->watts + watts) / 2.0 * toSeconds(interval);
        }
    }
    m_last = Sample{watts, at};
    m_isInterrupted = false;
    return {m_joules, at.awake, toSeconds(m_missing)};
}

} // namespace trilume::power
