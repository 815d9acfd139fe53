// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/cpu_model.h"

#include "engine/power/cpu_time.h"
#include "engine/power/totals_p.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <utility>

namespace trilume::power {

namespace {

class ModelledMeter final : public EnergyMeter
{
public:
    ModelledMeter(const SystemAccess& access, const CpuModel& model)
        : m_access(access)
        , m_model(model)
    {
        m_info.source = "model cpu";
        m_info.label = EvidenceLabel::Modelled;
        m_info.scope = EnergyScope::Package;
        m_info.uncertainty = {
            0.5, Sentence::of("assumed: power as a line from %1 idle to %2 with all cores busy, %3",
                              wattsText(m_model.idleWatts), wattsText(m_model.fullWatts),
                              m_model.basis)};
        m_info.longestInterval = std::chrono::nanoseconds::max();
        m_info.resolution = std::chrono::milliseconds(10); // a tick
    }

    [[nodiscard]] const MeterInfo& info() const override { return m_info; }

    Result<EnergyReading> read() override;

private:
    struct Sample
    {
        MachineTicks machine;
        Instant at;
    };

    // Joules from the last sample to `next`; nothing if the counts cannot be of one machine.
    [[nodiscard]] std::optional<double> joulesTo(const Sample& next) const;

    SystemAccess m_access;
    CpuModel m_model;
    MeterInfo m_info;
    std::optional<Sample> m_last;
    EnergyReading m_reading;
};

std::optional<double> ModelledMeter::joulesTo(const Sample& next) const
{
    const std::optional<TickStep> step = ticksBetween(m_last->machine, next.machine);
    if (!step || step->all == 0) {
        return std::nullopt;
    }
    const double utilisation = static_cast<double>(step->busy) / static_cast<double>(step->all);
    const double watts = m_model.idleWatts + (m_model.fullWatts - m_model.idleWatts) * utilisation;
    return watts * toSeconds(next.at.awake - m_last->at.awake);
}

Result<EnergyReading> ModelledMeter::read()
{
    Sample next;
    const Result<MachineTicks> machine = readMachineTicks(m_access);
    if (!machine) {
        return machine.error();
    }
    next.machine = machine.value();
    next.at = m_access.now();
    m_reading.at = next.at.awake;
    if (m_last && next.machine == m_last->machine) {
        return m_reading; // no tick since then: the next read covers this interval too
    }
    if (m_last) {
        if (const std::optional<double> joules = joulesTo(next)) {
            m_reading.joules += *joules;
        } else {
            m_reading.missingSeconds += toSeconds(next.at.awake - m_last->at.awake);
        }
    }
    m_last = next;
    return m_reading;
}

} // namespace

Sentence wattsText(double watts)
{
    std::array<char, 32> text = {};
    std::snprintf(text.data(), text.size(), "%.3g", watts);
    return Sentence::of("%1 W", Sentence::digits(text.data()));
}

Result<std::unique_ptr<EnergyMeter>> modelledCpuMeter(const SystemAccess& access,
                                                      const CpuModel& model)
{
    constexpr double kMost = 10'000.0;
    const bool isGood = std::isfinite(model.idleWatts) && std::isfinite(model.fullWatts)
                        && model.idleWatts >= 0.0 && model.idleWatts <= model.fullWatts
                        && model.fullWatts > 0.0 && model.fullWatts <= kMost;
    if (!isGood) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("model of the processor: found %1 W idle and %2 W full, expected "
                                  "0 <= idle <= full <= 10000, full above 0",
                                  Sentence::digits(std::to_string(model.idleWatts)),
                                  Sentence::digits(std::to_string(model.fullWatts)))};
    }
    std::unique_ptr<EnergyMeter> meter = std::make_unique<ModelledMeter>(access, model);
    const Result<EnergyReading> first = meter->read();
    if (!first) {
        return first.error();
    }
    return meter;
}

} // namespace trilume::power
