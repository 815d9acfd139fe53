// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_reading.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace trilume::app {

// Null: the device does not tell it.
inline const accel::PluginReading* findReading(const std::vector<accel::PluginReading>& readings,
                                               accel::ReadingKind kind)
{
    const auto found = std::ranges::find(readings, kind, &accel::PluginReading::kind);
    return found == readings.end() ? nullptr : &*found;
}

// Grows while the device computes; 0 where it does not tell.
inline double busyOf(const std::vector<accel::PluginReading>& readings)
{
    for (const accel::ReadingKind kind :
         {accel::ReadingKind::Cycles, accel::ReadingKind::BusySeconds}) {
        if (const accel::PluginReading* reading = findReading(readings, kind)) {
            return reading->value;
        }
    }
    return 0.0;
}

// Of a device that does not say what its figures cover, its board: most meters are in its supply.
inline EnergyScope scopeOf(const accel::PluginReading& reading)
{
    switch (reading.scope) {
    case accel::PowerScope::Chip:
        return EnergyScope::Package;
    case accel::PowerScope::Module:
        return EnergyScope::Module;
    case accel::PowerScope::Unknown:
    case accel::PowerScope::Board:
        break;
    }
    return EnergyScope::Board;
}

inline double secondsIn(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace trilume::app
