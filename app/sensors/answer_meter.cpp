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

void AnswerMeter::setDevice(const std::string& device, const accel::TelemetrySource& telemetry)
{
    m_deviceRecorder.reset();
    m_device = telemetry ? std::make_unique<DeviceMeter>(device, telemetry, m_access.now) : nullptr;
}

void AnswerMeter::begin()
{
    if (m_meter != nullptr) { // the recorder looks whether the baseline is of this meter
        m_recorder.emplace(*m_meter, m_access, m_baseline);
    }
    if (m_device != nullptr) {
        m_deviceRecorder.emplace(*m_device, m_access, std::nullopt);
    }
    m_lastRead = m_access.now().awake;
}

void AnswerMeter::keepUp()
{
    const std::chrono::nanoseconds now = m_access.now().awake;
    if (now - m_lastRead < kReadInterval) {
        return;
    }
    m_lastRead = now;
    for (std::optional<power::PhaseRecorder>* recorder : {&m_recorder, &m_deviceRecorder}) {
        if (*recorder) {
            (*recorder)->keepUp();
        }
    }
}

void AnswerMeter::firstToken()
{
    for (std::optional<power::PhaseRecorder>* recorder : {&m_recorder, &m_deviceRecorder}) {
        if (*recorder) {
            (*recorder)->firstToken();
        }
    }
}

std::optional<AnswerEnergy> AnswerMeter::end()
{
    if (!m_recorder && !m_deviceRecorder) {
        return std::nullopt;
    }
    AnswerEnergy energy;
    if (m_deviceRecorder) {
        m_deviceRecorder->end();
        energy.device = m_deviceRecorder->result();
        m_deviceRecorder.reset();
    }
    if (m_recorder) {
        m_recorder->end();
        energy.phases = m_recorder->result();
        m_recorder.reset();
    }
    if (energy.phases.whole.netJoules && m_baseline) {
        energy.idle = m_baseline;
        energy.idleAgeSeconds = power::ageSeconds(*m_baseline, m_access.now());
    }
    energy.conditions = power::conditionsText(power::readMachineConditions(m_access));
    return energy;
}

} // namespace trilume::app
