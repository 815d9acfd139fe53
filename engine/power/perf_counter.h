// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

namespace trilume::power {

// An event that the kernel can count on one processor, whatever runs there: perf_event_open(2).
struct PerfEvent
{
    std::uint32_t type = 0;   // of the unit that counts: the file `type` of its folder in sysfs
    std::uint64_t config = 0; // which of its events
    int processor = 0;
};

struct PerfCount
{
    int errorNumber = 0; // of the call that failed; 0: `count` holds
    std::uint64_t count = 0;
};

// Counts from 0 since it was opened, in 64 bits that no energy fills. One thread uses it.
class PerfCounter
{
public:
    PerfCounter() = default;
    PerfCounter(const PerfCounter&) = delete;
    PerfCounter& operator=(const PerfCounter&) = delete;
    virtual ~PerfCounter() = default;

    [[nodiscard]] virtual PerfCount read() = 0; // does not wait
};

struct OpenedCounter
{
    int errorNumber = 0; // 0: there is a counter
    std::unique_ptr<PerfCounter> counter;
};

// A counter of the kernel; programs that this one starts do not inherit it.
[[nodiscard]] OpenedCounter openPerfCounter(const PerfEvent& event);

} // namespace trilume::power
