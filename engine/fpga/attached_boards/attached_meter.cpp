// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/attached_boards/attached_meter.h"

#include "engine/power/board_sensor.h"

#include <mutex>
#include <utility>

namespace trilume::fpga {

namespace {

// A sensor, which one thread may use, for those that ask a board what it takes: the window's
// curves, the meter of an answer.
class SensorMeter final : public PowerMeter
{
public:
    explicit SensorMeter(std::unique_ptr<power::BoardSensor> sensor)
        : m_sensor(std::move(sensor))
        , m_scope(m_sensor->scope() == power::BoardScope::Module ? PowerScope::Module
                                                                 : PowerScope::Board)
        , m_label(m_sensor->label())
        , m_source(m_sensor->source())
    {}

    [[nodiscard]] std::string source() const override { return m_source; }

    [[nodiscard]] PowerScope scope() const override { return m_scope; }

    [[nodiscard]] EvidenceLabel label() const override { return m_label; }

    Result<MeteredPower> read(double busy) override
    {
        const std::lock_guard lock(m_mutex);
        const Result<power::BoardPower> power = m_sensor->read(busy);
        if (!power) {
            return power.error();
        }
        return MeteredPower{power.value().watts, power.value().resolution, power.value().renewals,
                            power.value().age};
    }

private:
    std::mutex m_mutex; // guards the sensor
    std::unique_ptr<power::BoardSensor> m_sensor;
    PowerScope m_scope;
    EvidenceLabel m_label;
    std::string m_source;
};

Result<std::unique_ptr<PowerMeter>> meterWith(Result<std::unique_ptr<power::BoardSensor>> sensor)
{
    if (!sensor) {
        return sensor.error();
    }
    return std::unique_ptr<PowerMeter>(std::make_unique<SensorMeter>(std::move(sensor).value()));
}

} // namespace

Result<std::unique_ptr<PowerMeter>> chosenMeter(const power::SystemAccess& access,
                                                const MeterChoice& choice)
{
    return meterWith(choice.log.empty() ? power::findNamedSensor(access, choice.sensor)
                                        : power::followMeterLog(access, choice.log));
}

Result<std::unique_ptr<PowerMeter>> foundMeter(const power::SystemAccess& access,
                                               const ListedBoard& listed)
{
    return meterWith(power::findBoardSensor(access, listed.device,
                                            listed.isBesideProcessor
                                                ? power::BoardPlace::BesideProcessor
                                                : power::BoardPlace::PluggedIn));
}

} // namespace trilume::fpga
