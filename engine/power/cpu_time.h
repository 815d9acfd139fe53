// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/system_access.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace trilume::power {

// Processor time as the kernel counts it: in ticks of 10 ms, added up over all processors.

// The line "cpu" of /proc/stat since the machine was started: user, nice, system, idle, iowait,
// irq, softirq, steal. (Guests are within user and nice.)
struct MachineTicks
{
    static constexpr std::size_t kFields = 8;

    std::array<std::int64_t, kFields> fields{};

    friend bool operator==(const MachineTicks&, const MachineTicks&) = default;
};

[[nodiscard]] Result<MachineTicks> readMachineTicks(const SystemAccess& access);

struct TickStep
{
    std::int64_t busy = 0; // user, nice, system, irq, softirq
    std::int64_t all = 0;  // and idle, iowait, steal
};

// What passed from one reading to the next; nothing if the two cannot be of one machine. (Of idle
// and iowait the kernel says itself that they may fall a little: that counts as none.)
[[nodiscard]] std::optional<TickStep> ticksBetween(const MachineTicks& before,
                                                   const MachineTicks& after);

// Of this program, all its threads: utime and stime of /proc/self/stat.
[[nodiscard]] Result<std::int64_t> readOwnTicks(const SystemAccess& access);

// own / busy, at most 1 (the two files are read one after the other). `busy` above 0.
[[nodiscard]] double ownShare(std::int64_t ownTicks, std::int64_t busyTicks);

} // namespace trilume::power
