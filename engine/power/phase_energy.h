// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/cpu_time.h"
#include "engine/power/energy_meter.h"
#include "engine/power/idle_baseline.h"
#include "engine/power/system_access.h"

#include <cstdint>
#include <optional>
#include <string>

namespace trilume::power {

// What was read at one edge of a phase. Reading takes microseconds (milliseconds on a slow bus).
struct PhaseMark
{
    Result<EnergyReading> reading;
    Instant at; // right after the read
    // Processor time; absent where /proc does not tell it.
    std::optional<MachineTicks> machineTicks;
    std::optional<std::int64_t> ownTicks;
};

[[nodiscard]] PhaseMark markPhase(EnergyMeter& meter, const SystemAccess& access);

// What passed between two marks, or in several pieces together: the raw sums of a phase.
struct PhaseSpan
{
    int pieces = 0;
    double seconds = 0.0;
    double joules = 0.0;
    double missingSeconds = 0.0;
    bool isBetweenRenewals = false; // of the sensor all along: `joules` are 0, and mean nothing
    std::optional<Error> problem;   // the first read that failed: `joules` mean nothing then
    // Absent when one piece lacks them.
    std::optional<std::int64_t> ownTicks = 0;
    std::optional<std::int64_t> busyTicks = 0;

    PhaseSpan& operator+=(const PhaseSpan& more);
};

[[nodiscard]] PhaseSpan spanBetween(const PhaseMark& from, const PhaseMark& to);

// Joules of a phase and everything that has to stand beside them.
struct PhaseEnergy
{
    double seconds = 0.0;
    // Of these, the part whose energy is unknown: gross and net are about the rest.
    double missingSeconds = 0.0;

    // What the meter counted. Absent when it could not tell; `problem` says why.
    std::optional<double> grossJoules;
    Sentence problem;
    double uncertaintyFraction =
        0.0; // of the meter, and of the edges: pieces * resolution / seconds

    // gross - idle watts * seconds. Absent without a baseline of this meter; may come out below 0
    // when the baseline is no longer true.
    std::optional<double> netJoules;
    double netErrorJoules = 0.0; // gross * its uncertainty + spread of the idle watts * seconds
    EvidenceLabel netLabel = EvidenceLabel::Derived;

    // This program's processor time / busy processor time of the machine, 0 to 1. Absent where
    // that was not read or where too few ticks passed to tell.
    std::optional<double> processShare;

    // Of the meter, for gross.
    std::string source;
    EvidenceLabel label = EvidenceLabel::Measured;
    EnergyScope scope = EnergyScope::Package;
    Sentence uncertaintyBasis;
};

[[nodiscard]] PhaseEnergy attributeEnergy(const MeterInfo& info,
                                          const PhaseSpan& span,
                                          const std::optional<IdleBaseline>& baseline);

} // namespace trilume::power
