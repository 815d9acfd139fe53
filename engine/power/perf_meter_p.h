// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/energy_meter.h"
#include "engine/power/perf_counter.h"
#include "engine/power/system_access.h"
#include "engine/power/totals_p.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace trilume::power {

struct PerfSource
{
    PerfEvent event;
    double joulesPerCount = 0.0; // above 0
    std::filesystem::path file;  // describes the event; named in errors
    // The processor that counts for the package now, if any does: another one where the former was
    // taken out of service.
    std::function<std::optional<int>(const SystemAccess&)> findProcessor;
};

// Joules out of an event that the kernel counts. The counter is opened by the first read, and anew
// by the next one after it failed: the energy between the last good read and that one is missing.
class PerfMeter final : public EnergyMeter
{
public:
    PerfMeter(const SystemAccess& access, MeterInfo info, PerfSource source);

    [[nodiscard]] const MeterInfo& info() const override { return m_info; }

    Result<EnergyReading> read() override;

private:
    SystemAccess m_access;
    MeterInfo m_info;
    PerfSource m_source;
    std::unique_ptr<PerfCounter> m_counter; // null: to be opened
    CounterTotal m_total = CounterTotal::endless();
};

} // namespace trilume::power
