// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/include/trilume/accelerator.h"
#include "engine/base/evidence.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trilume::accel {

enum class ReadingKind
{
    Joules = 1, // those that count up begin at 0 when the device is opened
    Watts = 2,
    Celsius = 3,
    ClockHz = 4,
    Cycles = 5,
    Bytes = 6,
    BusySeconds = 7,
};

// What a power or an energy is of.
enum class PowerScope
{
    Unknown = 0,
    Chip = 1,
    Module = 2, // with its memory and regulators
    Board = 3,  // all that hangs on the supply of the board
};

// A figure that a device tells of itself.
struct PluginReading
{
    ReadingKind kind = ReadingKind::Joules;
    EvidenceLabel label = EvidenceLabel::Modelled;
    PowerScope scope = PowerScope::Unknown; // of joules and watts
    bool hasValue = true;    // else `source` says why watts or joules that it meters are not known
    double value = 0.0;      // finite
    double resolution = 0.0; // the least difference that can be told; 0: not known
    std::uint64_t ageNanoseconds = 0;
    std::uint64_t renewals = 0; // readings with the same number are one
    std::string source;         // for people
};

// Asks a device what it tells of itself now; an error while it is not open. [any thread]
using TelemetrySource = std::function<Result<std::vector<PluginReading>>()>;

// Nothing where it is no figure: of a kind that this program does not know, without a label where
// it is not of a meter that fails, not finite, or below zero where that cannot be.
[[nodiscard]] std::optional<PluginReading> readReading(const trilume_accel_reading_t& reading);

} // namespace trilume::accel
