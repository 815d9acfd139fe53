// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/energy_per_token.h"

#include <limits>

namespace trilume::app {

namespace {

constexpr double kSpanSeconds = 1.0;
constexpr double kRounding = 1e-6; // ten tenths are a second

} // namespace

double EnergyPerToken::add(double seconds, double joules, int tokens)
{
    constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
    if (!m_hasBegun) {
        // Part of the interval with the first token went into reading the prompt.
        m_hasBegun = tokens > 0;
        return kNothing;
    }
    m_window.push_back({seconds, joules, tokens});
    while (m_window.size() > 1
           && sum().seconds - m_window.front().seconds >= kSpanSeconds - kRounding) {
        m_window.pop_front();
    }
    const Interval all = sum();
    // A NaN, an interval whose energy is unknown, makes the sum one until it has left the window.
    const bool isLongEnough = all.seconds >= kSpanSeconds - kRounding;
    return isLongEnough && all.tokens > 0 ? all.joules / all.tokens : kNothing;
}

EnergyPerToken::Interval EnergyPerToken::sum() const
{
    Interval all{0.0, 0.0, 0};
    for (const Interval& interval : m_window) {
        all.seconds += interval.seconds;
        all.joules += interval.joules;
        all.tokens += interval.tokens;
    }
    return all;
}

void EnergyPerToken::clear()
{
    m_window.clear();
    m_hasBegun = false;
}

} // namespace trilume::app
