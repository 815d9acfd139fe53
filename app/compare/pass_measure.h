// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/phase_energy.h"

#include <cstdint>
#include <optional>

namespace trilume::app {

// Reading the prompt, or writing: raw sums of one pass or of several.
struct PhaseMeasure
{
    std::uint64_t tokens = 0;
    double seconds = 0.0;                         // by the clock of this machine
    std::optional<power::PhaseSpan> machine = {}; // of its meter; absent: there is none
    std::optional<power::PhaseSpan> device = {};  // of the device's own; absent: it has none
    std::optional<double> deviceBusySeconds = {}; // by the device's clock
    std::optional<double> deviceBytes = {};       // that the device moved

    // What one of the two lacks the sum lacks.
    PhaseMeasure& operator+=(const PhaseMeasure& more);
};

// The text read from its beginning and gone on with.
struct PassMeasure
{
    PhaseMeasure prefill = {};
    // From the first token on, which the end of the prompt gives: one token less than are written.
    PhaseMeasure decode = {};
    double firstTokenSeconds = 0.0; // from the start of the pass

    PassMeasure& operator+=(const PassMeasure& more);
};

} // namespace trilume::app
