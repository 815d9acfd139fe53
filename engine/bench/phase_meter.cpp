// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/phase_meter.h"

#include "engine/base/check.h"

namespace trilume::bench {

void PhaseMeter::begin()
{
    if (isOn()) {
        m_begin.emplace(power::markPhase(*m_meter, m_access));
    }
}

void PhaseMeter::keepUp()
{
    if (isOn()) {
        static_cast<void>(m_meter->read()); // a failure shows at the end of the piece
    }
}

void PhaseMeter::end(std::size_t tokens)
{
    if (isOn()) {
        TRILUME_CHECK(m_begin.has_value());
        m_span += power::spanBetween(*m_begin, power::markPhase(*m_meter, m_access));
        m_tokens += tokens;
        m_begin.reset();
    }
}

std::optional<PhaseCost> PhaseMeter::cost(const std::optional<power::IdleBaseline>& baseline) const
{
    if (!isOn()) {
        return std::nullopt;
    }
    return PhaseCost{power::attributeEnergy(m_meter->info(), m_span, baseline), m_tokens};
}

} // namespace trilume::bench
