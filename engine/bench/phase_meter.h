// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/phase_energy.h"

#include <cstddef>
#include <optional>

namespace trilume::bench {

// What a phase took in all rounds of a run, and for how many tokens.
struct PhaseCost
{
    power::PhaseEnergy energy;
    std::size_t tokens = 0;
};

// Adds up the energy of the pieces of one phase. Without a meter (null) it does nothing. The meter
// outlives it; one thread, the meter's.
class PhaseMeter
{
public:
    PhaseMeter(power::EnergyMeter* meter, const power::SystemAccess& access)
        : m_meter(meter)
        , m_access(access)
    {}

    [[nodiscard]] bool isOn() const { return m_meter != nullptr; }

    // Around a piece, outside what is timed.
    void begin();
    void end(std::size_t tokens);

    // Within a long piece: meters want to be read from time to time (MeterInfo::longestInterval).
    void keepUp();

    [[nodiscard]] std::optional<PhaseCost> cost(
        const std::optional<power::IdleBaseline>& baseline) const;

private:
    power::EnergyMeter* m_meter;
    power::SystemAccess m_access;
    std::optional<power::PhaseMark> m_begin;
    power::PhaseSpan m_span;
    std::size_t m_tokens = 0;
};

} // namespace trilume::bench
