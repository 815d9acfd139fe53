// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sensors/device_meter.h"
#include "engine/power/find_meters.h"
#include "engine/power/phase_recorder.h"
#include "engine/power/system_access.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace trilume::app {

// What an answer took, and what the machine was set to.
struct AnswerEnergy
{
    power::MessageEnergy phases;
    std::optional<power::MessageEnergy> device; // what the device took meanwhile, beside that
    std::optional<power::IdleBaseline> idle;    // that net figures were computed with
    double idleAgeSeconds = 0.0;                // of it, at the end of the answer
    Sentence conditions;                        // conditionsText
};

// Charges energy to answers: a meter of the processor or of the machine, read where phases begin
// and end. It belongs to the thread that generates, because a meter has one thread and the edges
// are known there. [inference thread]
class AnswerMeter
{
public:
    explicit AnswerMeter(power::SystemAccess access);
    ~AnswerMeter();

    // Looks for the meter. Takes milliseconds.
    void open(const power::MeterWish& wish);

    // The device on which the model runs; empty: the processor. From the next answer on.
    void setDevice(const std::string& device, const accel::TelemetrySource& telemetry);

    // What it counts while nothing is generated. Used if it is of the same meter.
    void setBaseline(const power::IdleBaseline& baseline);

    void begin();
    void keepUp(); // whenever something happens: reads about ten times a second
    void firstToken();
    // Nothing when there is no meter at all.
    [[nodiscard]] std::optional<AnswerEnergy> end();

private:
    power::SystemAccess m_access;
    std::unique_ptr<power::EnergyMeter> m_meter; // null: there is none that can be read
    std::optional<power::IdleBaseline> m_baseline;
    std::optional<power::PhaseRecorder> m_recorder;
    std::unique_ptr<DeviceMeter> m_device;
    std::optional<power::PhaseRecorder> m_deviceRecorder;
    std::chrono::nanoseconds m_lastRead{};
};

} // namespace trilume::app
