// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/perf_meter_p.h"

#include <cerrno>
#include <cmath>
#include <cstdint>
#include <string>
#include <system_error>
#include <utility>

namespace trilume::power {

namespace {

constexpr double kMicrojoulesPerJoule = 1e6;

// Linux lets everybody count on whole processors when this setting is 0 or less.
Error refusal(const SystemAccess& access, const std::string& start)
{
    const std::filesystem::path file = access.proc / "sys/kernel/perf_event_paranoid";
    const Result<std::int64_t> setting = readInteger(access, file, INT64_MIN, "the setting");
    const std::string capability =
        "give the program CAP_PERFMON with: sudo setcap cap_perfmon=ep followed by its file";
    if (setting && setting.value() <= 0) {
        return {Errc::Io, start + "is not permitted, though " + file.string() + " is "
                              + std::to_string(setting.value())
                              + ", which a container or a security module may cause; leave it, or "
                              + capability};
    }
    const std::string found = setting ? "is " + std::to_string(setting.value()) : "cannot be read";
    return {Errc::Io, start + "is not permitted, since Linux keeps it to root where "
                          + file.string() + " (it " + found
                          + ") is above 0; allow it to every program until the next start with: "
                            "sudo sysctl kernel.perf_event_paranoid=0, or "
                          + capability};
}

Error openError(const SystemAccess& access, const PerfSource& source, int number)
{
    const std::string start = source.file.string() + ": counting this event on processor "
                              + std::to_string(source.event.processor) + " ";
    if (number == EACCES || number == EPERM) {
        return refusal(access, start);
    }
    const bool isGone = number == ENOENT || number == ENODEV || number == ENXIO;
    const bool isUnknown = number == EINVAL || number == EOPNOTSUPP || number == ENOSYS;
    return {isGone ? Errc::NotFound : (isUnknown ? Errc::Unsupported : Errc::Io),
            start + "failed with \"" + std::generic_category().message(number)
                + "\", expected a kernel and a processor that count it"};
}

} // namespace

PerfMeter::PerfMeter(const SystemAccess& access, MeterInfo info, PerfSource source)
    : m_access(access)
    , m_info(std::move(info))
    , m_source(std::move(source))
{
    m_info.longestInterval = m_total.longestInterval();
}

Result<EnergyReading> PerfMeter::read()
{
    if (!m_counter) {
        OpenedCounter opened = m_access.openCounter(m_source.event);
        if (!opened.counter && m_source.findProcessor) {
            const std::optional<int> processor = m_source.findProcessor(m_access);
            if (processor && *processor != m_source.event.processor) {
                m_source.event.processor = *processor;
                opened = m_access.openCounter(m_source.event);
            }
        }
        if (!opened.counter) {
            return openError(m_access, m_source, opened.errorNumber);
        }
        m_counter = std::move(opened.counter);
        m_total.restart();
    }
    const PerfCount counted = m_counter->read();
    const Instant at = m_access.now();
    if (counted.errorNumber != 0) {
        m_counter.reset();
        return Error{counted.errorNumber == ENODEV ? Errc::NotFound : Errc::Io,
                     m_source.file.string() + ": the counter of this event on processor "
                         + std::to_string(m_source.event.processor) + " ended with \""
                         + std::generic_category().message(counted.errorNumber)
                         + "\", expected a number of 64 bits"};
    }
    constexpr double kMost = 9e18; // fits in 64 bits
    const double microjoules =
        static_cast<double>(counted.count) * m_source.joulesPerCount * kMicrojoulesPerJoule;
    if (!(microjoules < kMost)) {
        return Error{Errc::Corrupt, m_source.file.string() + ": found "
                                        + std::to_string(counted.count)
                                        + " counts, expected fewer than 9e12 joules of them"};
    }
    return m_total.add(std::llround(microjoules), at);
}

} // namespace trilume::power
