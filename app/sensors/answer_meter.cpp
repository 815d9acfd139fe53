// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/answer_meter.h"

#include "engine/power/find_meters.h"
#include "engine/power/machine_conditions.h"

#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kReadInterval{100};

} // namespace

AnswerMeter::AnswerMeter(power::SystemAccess access)
    : m_access(std::move(access))
{}

AnswerMeter::~AnswerMeter() = default;

void AnswerMeter::open(const power::MeterWish& wish)
{
    m_recorder.reset();
    m_baseline.reset();
    Result<std::unique_ptr<power::EnergyMeter>> meter = power::openMeter(m_access, wish);
    m_meter = meter ? std::move(meter).value() : nullptr;
}

void AnswerMeter::setBaseline(const power::IdleBaseline& baseline)
{
    m_baseline = baseline;
}

void AnswerMeter::begin()
{
    if (m_meter == nullptr) {
        return;
    }
    m_recorder.emplace(*m_meter, m_access, m_baseline); // which looks whether it is of this meter
    m_lastRead = m_access.now().awake;
}

void AnswerMeter::keepUp()
{
    if (!m_recorder) {
        return;
    }
    const std::chrono::nanoseconds now = m_access.now().awake;
    if (now - m_lastRead >= kReadInterval) {
        m_lastRead = now;
        m_recorder->keepUp();
    }
}

void AnswerMeter::firstToken()
{
    if (m_recorder) {
        m_recorder->firstToken();
    }
}

std::optional<AnswerEnergy> AnswerMeter::end()
{
    if (!m_recorder) {
        return std::nullopt;
    }
    m_recorder->end();
    AnswerEnergy energy;
    energy.phases = m_recorder->result();
    m_recorder.reset();
    if (energy.phases.whole.netJoules && m_baseline) {
        energy.idle = m_baseline;
        energy.idleAgeSeconds = power::ageSeconds(*m_baseline, m_access.now());
    }
    energy.conditions = power::conditionsText(power::readMachineConditions(m_access));
    return energy;
}

} // namespace trilume::app
