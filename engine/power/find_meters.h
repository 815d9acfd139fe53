// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/cpu_model.h"
#include "engine/power/energy_meter.h"
#include "engine/power/system_access.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trilume::power {

struct FoundMeter
{
    std::unique_ptr<EnergyMeter> meter;
    // Why it cannot be read at present, if so. The meter starts to work when the cause is gone (a
    // permission, the mains cable), and keeps counting from its first read.
    std::optional<Error> problem;
    // The names of all that it counts: several where one counter was found under several names.
    std::vector<std::string> sources;
};

// Something that may be a sensor but cannot become a meter.
struct UnusableSource
{
    std::string source;
    Error reason;
};

struct FoundMeters
{
    std::vector<FoundMeter> meters; // sources differ
    std::vector<UnusableSource> unusable;
};

// All meters below `access.sys`, each read once:
//  - powercap ("RAPL", Intel and AMD): packages, their cores and memory apart, the platform. Zones
//    of intel-rapl-mmio that repeat another zone are left out. Label: measured, since the processor
//    itself counts, though parts of what it counts may be a model inside it. Counters of several
//    dies of one package that go alike are one counter shown several times (the kernel makes a zone
//    for each die, processors of some makers have one counter for all): that counts once, and its
//    source names the repeats.
//  - perf events of the kernel's unit `power`: the same counters another way, which other rights
//    guard (perf_event_open(2)). Those that powercap can be read for are left out. Dies as above.
//  - hwmon: counters of energy (measured) and sensors of power (derived). Single cores of
//    amd_energy, which are parts of the sockets, and batteries, which follow, are left out. Its
//    sockets go as dies where it lists more of them than the machine has: it takes memory nodes for
//    sockets.
//  - the battery while it discharges (derived), all that discharge together.
// What holds what: platform > package > cores; memory stands beside the packages.
[[nodiscard]] FoundMeters findMeters(const SystemAccess& access = SystemAccess());

// The meter of this machine's processors, best first:
//  1. powercap packages, all sockets together;
//  2. perf events of packages, all sockets together;
//  3. hwmon counters of processor packages, all together;
//  4. hwmon power of processor packages, all together;
//  5. `model`, if one is given.
// A kind is taken only if all of its packages can be read: the sum over some sockets would pass for
// that of all. Platform, board and battery never stand in for the processor: their scope is
// another.
[[nodiscard]] Result<std::unique_ptr<EnergyMeter>> openCpuMeter(
    const SystemAccess& access = SystemAccess(),
    const std::optional<CpuModel>& model = std::nullopt);

// Whose energy is charged to what is computed.
enum class ChargedScope
{
    Processor = 1,
    Machine = 2, // all of it, with what stands beside the processor
};

struct MeterWish
{
    ChargedScope scope = ChargedScope::Processor;
    std::optional<CpuModel> model = std::nullopt; // stands in where the processor has no sensor
};

// openCpuMeter(), or the meter of the whole machine, best first: the processor's own counter of its
// platform, a sensor of the machine's power, the battery while it discharges. Neither stands in for
// the other: their scopes differ.
[[nodiscard]] Result<std::unique_ptr<EnergyMeter>> openMeter(const SystemAccess& access,
                                                             const MeterWish& wish);

} // namespace trilume::power
