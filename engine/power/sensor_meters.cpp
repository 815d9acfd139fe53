// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/check.h"
#include "engine/power/sensor_meters_p.h"

#include <algorithm>
#include <utility>

namespace trilume::power {

CounterMeter::CounterMeter(const SystemAccess& access,
                           MeterInfo info,
                           std::filesystem::path file,
                           std::optional<std::int64_t> range)
    : m_access(access)
    , m_info(std::move(info))
    , m_file(std::move(file))
    , m_total(range)
{
    m_info.longestInterval = m_total.longestInterval();
}

Result<EnergyReading> CounterMeter::read()
{
    const Result<std::int64_t> count =
        readInteger(m_access, m_file, 0, Sentence::of("microjoules"));
    const Instant at = m_access.now();
    if (!count) {
        return count.error();
    }
    return m_total.add(count.value(), at);
}

SampledMeter::SampledMeter(const SystemAccess& access, MeterInfo info, Watts watts)
    : m_access(access)
    , m_info(std::move(info))
    , m_watts(std::move(watts))
{
    m_info.longestInterval = kLongestSamplingInterval;
}

Result<EnergyReading> SampledMeter::read()
{
    const Result<double> watts = m_watts(m_access);
    const Instant at = m_access.now();
    if (!watts) {
        m_total.interrupt();
        return watts.error();
    }
    return m_total.add(watts.value(), at);
}

SumMeter::SumMeter(std::vector<std::unique_ptr<EnergyMeter>> parts)
    : m_parts(std::move(parts))
{
    TRILUME_CHECK(!m_parts.empty());
    m_info = m_parts.front()->info();
    for (std::size_t i = 1; i < m_parts.size(); ++i) {
        const MeterInfo& part = m_parts[i]->info();
        m_info.source += " + " + part.source;
        m_info.label = std::max(m_info.label, part.label);
        m_info.longestInterval = std::min(m_info.longestInterval, part.longestInterval);
        m_info.resolution = std::max(m_info.resolution, part.resolution);
        if (part.uncertainty.fraction > m_info.uncertainty.fraction) {
            m_info.uncertainty = part.uncertainty;
        }
    }
    if (Result<std::vector<EnergyReading>> start = readParts()) {
        add(std::move(start).value());
    }
}

Result<std::vector<EnergyReading>> SumMeter::readParts()
{
    std::vector<EnergyReading> readings;
    std::optional<Error> problem;
    // All are read even if one fails: each has to be read within its interval.
    for (const std::unique_ptr<EnergyMeter>& part : m_parts) {
        const Result<EnergyReading> reading = part->read();
        if (reading) {
            readings.push_back(reading.value());
        } else if (!problem) {
            problem = reading.error();
        }
    }
    if (problem) {
        return *problem;
    }
    return readings;
}

void SumMeter::add(std::vector<EnergyReading> parts)
{
    const std::chrono::nanoseconds before = m_sum.at;
    for (const EnergyReading& part : parts) {
        m_sum.at = std::max(m_sum.at, part.at);
    }
    if (!m_last.empty()) {
        double joules = 0.0;
        bool isMissing = false;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            joules += parts[i].joules - m_last[i].joules;
            isMissing = isMissing || parts[i].missingSeconds > m_last[i].missingSeconds;
        }
        if (isMissing) {
            m_sum.missingSeconds += toSeconds(m_sum.at - before);
        } else {
            m_sum.joules += joules;
        }
    }
    m_last = std::move(parts);
}

Result<EnergyReading> SumMeter::read()
{
    Result<std::vector<EnergyReading>> parts = readParts();
    if (!parts) {
        return parts.error();
    }
    add(std::move(parts).value());
    return m_sum;
}

} // namespace trilume::power
