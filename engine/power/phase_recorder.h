// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/phase_energy.h"

#include <optional>

namespace trilume::power {

// A message and its two phases. A phase that did not take place is absent; one that was too short
// for the meter has no joules of its own while the message as a whole may have.
struct MessageEnergy
{
    PhaseEnergy whole;                  // from the start to the end
    std::optional<PhaseEnergy> prefill; // from the start to the first token
    std::optional<PhaseEnergy> decode;  // from there to the end
};

// Attributes energy to one message: reads the meter when told that a phase begins or ends.
//
//     PhaseRecorder recorder(meter, access, baseline);   // the message starts
//     ... prompt ...   recorder.keepUp(), about ten times a second
//     recorder.firstToken();
//     ... tokens ...   recorder.keepUp()
//     recorder.end();
//
// One thread, the meter's.
class PhaseRecorder
{
public:
    PhaseRecorder(EnergyMeter& meter,
                  const SystemAccess& access,
                  std::optional<IdleBaseline> baseline);

    // A read between edges: sensors of power know only what they are asked for, and counters want
    // to be read within MeterInfo::longestInterval.
    void keepUp();

    void firstToken();
    void end(); // also of a message that was stopped before its first token

    // After end().
    [[nodiscard]] MessageEnergy result() const;

private:
    EnergyMeter* m_meter;
    SystemAccess m_access;
    std::optional<IdleBaseline> m_baseline;
    PhaseMark m_start;
    std::optional<PhaseMark> m_firstToken;
    std::optional<PhaseMark> m_end;
};

} // namespace trilume::power
