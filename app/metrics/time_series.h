// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace trilume::app {

struct Sample
{
    double seconds; // since the program started, steady clock
    double value;   // NaN: a gap
};

// Bounded: keeps the newest `capacity` samples (600 s at 10 Hz by default). One thread.
class TimeSeries
{
public:
    explicit TimeSeries(std::size_t capacity = 6000);

    void add(Sample sample); // times must not decrease; an older one is moved up to the newest

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] const Sample& at(std::size_t index) const;   // 0 is the oldest
    [[nodiscard]] std::size_t firstFrom(double seconds) const; // size() when all are older

private:
    std::vector<Sample> m_samples;
    std::size_t m_start = 0;
    std::size_t m_size = 0;
};

} // namespace trilume::app
