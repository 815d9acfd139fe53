// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace trilume::app {

// Says when work beside a generation is due again: not more often than `interval`, and so seldom
// that it takes no more than `share` of the time. One thread.
class SharePace
{
public:
    using Clock = std::chrono::steady_clock;

    SharePace(Clock::duration interval, double share)
        : m_interval(interval)
        , m_share(share)
    {}

    [[nodiscard]] bool isDue(Clock::time_point now) const { return now >= m_due; }

    void worked(Clock::time_point start, Clock::time_point end)
    {
        const auto rest = std::chrono::duration_cast<Clock::duration>(
            std::chrono::duration<double>(end - start) * (1.0 / m_share - 1.0));
        m_due = end + (rest > m_interval ? rest : m_interval);
    }

private:
    Clock::duration m_interval;
    double m_share;
    Clock::time_point m_due = Clock::time_point::min();
};

} // namespace trilume::app
