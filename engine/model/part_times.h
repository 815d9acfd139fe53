// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace trilume::model {

// Where the time of forward passes went, in seconds, measured. Parts do not overlap.
struct PartTimes
{
    double projections = 0.0; // all products but the head's
    double norms = 0.0; // norms with quantisation, gates between attention and output included
    double gates = 0.0; // recurrence, gated linear unit, residual additions
    double head = 0.0;  // final norm, vocabulary projection, logits

    PartTimes& operator+=(const PartTimes& other)
    {
        projections += other.projections;
        norms += other.norms;
        gates += other.gates;
        head += other.head;
        return *this;
    }
};

// Adds the time of its scope to one part; does nothing, not even read the clock, without a target.
class PartTimer
{
public:
    PartTimer(PartTimes* times, double PartTimes::*part)
        : m_target(times == nullptr ? nullptr : &(times->*part))
        , m_start(times == nullptr ? Clock::time_point() : Clock::now())
    {}

    ~PartTimer()
    {
        if (m_target != nullptr) {
            *m_target += std::chrono::duration<double>(Clock::now() - m_start).count();
        }
    }

    PartTimer(const PartTimer&) = delete;
    PartTimer& operator=(const PartTimer&) = delete;

private:
    using Clock = std::chrono::steady_clock;

    double* m_target;
    Clock::time_point m_start;
};

} // namespace trilume::model
