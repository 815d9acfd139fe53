// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/energy_meter.h"
#include "engine/power/system_access.h"
#include "engine/power/totals_p.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace trilume::power {

// A file that counts microjoules.
class CounterMeter final : public EnergyMeter
{
public:
    // `range`: where the counter starts anew, if known. Sets the interval of `info`.
    CounterMeter(const SystemAccess& access,
                 MeterInfo info,
                 std::filesystem::path file,
                 std::optional<std::int64_t> range);

    [[nodiscard]] const MeterInfo& info() const override { return m_info; }

    Result<EnergyReading> read() override;

private:
    SystemAccess m_access;
    MeterInfo m_info;
    std::filesystem::path m_file;
    CounterTotal m_total;
};

// Watts that are asked for at each read.
class SampledMeter final : public EnergyMeter
{
public:
    using Watts = std::function<Result<double>(const SystemAccess&)>;

    SampledMeter(const SystemAccess& access, MeterInfo info, Watts watts);

    [[nodiscard]] const MeterInfo& info() const override { return m_info; }

    Result<EnergyReading> read() override;

private:
    SystemAccess m_access;
    MeterInfo m_info;
    Watts m_watts;
    SampledTotal m_total;
};

// Several meters of one scope that do not overlap, such as the packages of all sockets. Its label
// and uncertainty are those of its weakest part; it fails when one fails. An interval in which one
// part misses energy is missing as a whole, and so are the joules of the others in it.
class SumMeter final : public EnergyMeter
{
public:
    // At least one; each is read once.
    explicit SumMeter(std::vector<std::unique_ptr<EnergyMeter>> parts);

    [[nodiscard]] const MeterInfo& info() const override { return m_info; }

    Result<EnergyReading> read() override;

private:
    [[nodiscard]] Result<std::vector<EnergyReading>> readParts();
    void add(std::vector<EnergyReading> parts);

    std::vector<std::unique_ptr<EnergyMeter>> m_parts;
    MeterInfo m_info;
    std::vector<EnergyReading> m_last; // when all parts could be read; empty: not yet
    EnergyReading m_sum;
};

} // namespace trilume::power
