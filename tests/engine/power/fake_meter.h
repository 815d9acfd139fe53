// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/energy_meter.h"
#include "tests/engine/power/fake_machine.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace trilume::tests {

// A meter that reads what a test says, at the time of a FakeMachine, which outlives it.
class FakeMeter final : public power::EnergyMeter
{
public:
    explicit FakeMeter(const FakeMachine& machine)
        : m_access(machine.access())
    {
        description.source = "fake package";
        description.uncertainty = {0.05, Sentence::asIs("a test")};
        description.longestInterval = std::chrono::seconds(10);
        description.resolution = std::chrono::milliseconds(1);
    }

    [[nodiscard]] const power::MeterInfo& info() const override { return description; }

    Result<power::EnergyReading> read() override
    {
        if (problem) {
            return *problem;
        }
        return power::EnergyReading{joules, m_access.now().awake, missingSeconds};
    }

    power::MeterInfo description;
    double joules = 0.0;
    double missingSeconds = 0.0;
    std::optional<Error> problem;

private:
    power::SystemAccess m_access;
};

} // namespace trilume::tests
