// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/phase_recorder.h"

#include "engine/base/check.h"

#include <utility>

namespace trilume::power {

PhaseRecorder::PhaseRecorder(EnergyMeter& meter,
                             const SystemAccess& access,
                             std::optional<IdleBaseline> baseline)
    : m_meter(&meter)
    , m_access(access)
    , m_baseline(std::move(baseline))
    , m_start(markPhase(meter, access))
{}

void PhaseRecorder::keepUp()
{
    static_cast<void>(m_meter->read()); // a failure shows at the next edge, or as missing seconds
}

void PhaseRecorder::firstToken()
{
    TRILUME_CHECK(!m_firstToken && !m_end);
    m_firstToken.emplace(markPhase(*m_meter, m_access));
}

void PhaseRecorder::end()
{
    TRILUME_CHECK(!m_end);
    m_end.emplace(markPhase(*m_meter, m_access));
}

MessageEnergy PhaseRecorder::result() const
{
    TRILUME_CHECK(m_end.has_value());
    MessageEnergy energy;
    energy.whole = attributeEnergy(m_meter->info(), spanBetween(m_start, *m_end), m_baseline);
    const PhaseMark& prefillEnd = m_firstToken ? *m_firstToken : *m_end;
    energy.prefill = attributeEnergy(m_meter->info(), spanBetween(m_start, prefillEnd), m_baseline);
    if (m_firstToken) {
        energy.decode =
            attributeEnergy(m_meter->info(), spanBetween(*m_firstToken, *m_end), m_baseline);
    }
    return energy;
}

} // namespace trilume::power
