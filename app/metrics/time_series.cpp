// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/time_series.h"

#include "engine/base/check.h"

#include <algorithm>

namespace trilume::app {

TimeSeries::TimeSeries(std::size_t capacity)
    : m_samples(std::max<std::size_t>(capacity, 1))
{}

void TimeSeries::add(Sample sample)
{
    if (m_size > 0) {
        sample.seconds = std::max(sample.seconds, at(m_size - 1).seconds);
    }
    m_samples[(m_start + m_size) % m_samples.size()] = sample;
    if (m_size < m_samples.size()) {
        ++m_size;
    } else {
        m_start = (m_start + 1) % m_samples.size();
    }
}

const Sample& TimeSeries::at(std::size_t index) const
{
    TRILUME_CHECK(index < m_size);
    return m_samples[(m_start + index) % m_samples.size()];
}

std::size_t TimeSeries::firstFrom(double seconds) const
{
    // Times are sorted, so the first wanted sample is found by halving.
    std::size_t first = 0;
    std::size_t count = m_size;
    while (count > 0) {
        const std::size_t half = count / 2;
        if (at(first + half).seconds < seconds) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

} // namespace trilume::app
