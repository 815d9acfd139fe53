// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/microjoules_p.h"
#include "engine/power/perf_meter_p.h"

#include <cerrno>
#include <cmath>
#include <cstdint>
#include <string>
#include <system_error>
#include <utility>

namespace trilume::power {

namespace {

// Linux lets everybody count on whole processors when this setting is 0 or less.
Error counterRefusal(const SystemAccess& access, const PerfSource& source)
{
    const std::filesystem::path file = access.proc / "sys/kernel/perf_event_paranoid";
    const Result<std::int64_t> setting =
        readInteger(access, file, INT64_MIN, Sentence::of("the setting"));
    const Sentence capability = Sentence::of(
        "give the program CAP_PERFMON with: sudo setcap cap_perfmon=ep followed by its file");
    if (setting && setting.value() <= 0) {
        return {
            Errc::Io,
            Sentence::of("%1: counting this event on processor %2 is not permitted, though %3 is "
                         "%4, which a container or a security module may cause; leave it, or %5",
                         source.file, source.event.processor, file, setting.value(), capability)};
    }
    const Sentence found =
        setting ? Sentence::of("is %1", setting.value()) : Sentence::of("cannot be read");
    return {
        Errc::Io,
        Sentence::of("%1: counting this event on processor %2 is not permitted, since Linux keeps "
                     "it to root where %3 (it %4) is above 0; allow it to every program until "
                     "the next start with: sudo sysctl kernel.perf_event_paranoid=0, or %5",
                     source.file, source.event.processor, file, found, capability)};
}

Error openError(const SystemAccess& access, const PerfSource& source, int number)
{
    if (number == EACCES || number == EPERM) {
        return counterRefusal(access, source);
    }
    const bool isGone = number == ENOENT || number == ENODEV || number == ENXIO;
    const bool isUnknown = number == EINVAL || number == EOPNOTSUPP || number == ENOSYS;
    return {isGone ? Errc::NotFound : (isUnknown ? Errc::Unsupported : Errc::Io),
            Sentence::of("%1: counting this event on processor %2 failed with \"%3\", expected a "
                         "kernel and a processor that count it",
                         source.file, source.event.processor,
                         std::generic_category().message(number))};
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
                     Sentence::of("%1: the counter of this event on processor %2 ended with "
                                  "\"%3\", expected a number of 64 bits",
                                  m_source.file, m_source.event.processor,
                                  std::generic_category().message(counted.errorNumber))};
    }
    constexpr double kMost = 9e18; // fits in 64 bits
    const double microjoules = static_cast<double>(counted.count) * m_source.joulesPerCount
                               * static_cast<double>(kMicrojoulesPerJoule);
    if (!(microjoules < kMost)) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: found %2 counts, expected fewer than 9e12 joules of them",
                                  m_source.file, counted.count)};
    }
    return m_total.add(std::llround(microjoules), at);
}

} // namespace trilume::power
