// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupt.h"
#include "engine/power/cpu_model.h"
#include "engine/power/meter_bank.h"
#include "engine/power/system_access.h"

#include <memory>
#include <optional>

namespace trilume::cli {

// All meters of the machine, the model if one is given, and the meter of a device if there is one
// (else null). An error when none of them can be read: why, with what can be done about it.
[[nodiscard]] Result<power::MeterBank> openMeterBank(const power::SystemAccess& access,
                                                     const std::optional<power::CpuModel>& model,
                                                     const Interrupt& interrupt,
                                                     std::unique_ptr<power::EnergyMeter> device);

// A sample for the beginning or the end of a measurement: asks a few times more when a file holds
// no number, as one does for a moment that a program writes in the place of a sensor.
[[nodiscard]] power::BankSample settledSample(power::MeterBank& bank, const Interrupt& interrupt);

} // namespace trilume::cli
