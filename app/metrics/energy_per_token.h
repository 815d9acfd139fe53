// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

namespace trilume::app {

// Joules per token while an answer is written: the mean over the last second, and nothing before
// there is a whole second, since neither sensors nor so few tokens say anything below it.
class EnergyPerToken
{
public:
    // What was used and written since the call before. NaN: nothing to be said.
    [[nodiscard]] double add(double seconds, double joules, int tokens);

    void clear(); // the answer has ended

private:
    struct Interval
    {
        double seconds;
        double joules;
        int tokens;
    };

    [[nodiscard]] Interval sum() const;

    std::deque<Interval> m_window; // oldest first
    bool m_hasBegun = false;       // the first token was seen
};

} // namespace trilume::app
