// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/energy_meter.h"
#include "engine/power/find_meters.h"
#include "engine/power/system_access.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace trilume::power {

// What is known of one meter after a round of reads.
struct MeterSample
{
    // Mean power over the `seconds` that end with this round. Absent: the first round, a gap, or
    // the meter has not moved since the last figure (a counter that is renewed once a second is
    // read ten times for each of its steps, and its figures reach from one step to another). A
    // counter is never at 0 W, nor is a sensor that tells its renewals, between two of them.
    std::optional<double> watts;
    double seconds = 0.0; // 0 without watts

    // The energy since the last figure is unknown, at least in part: no line is drawn across.
    bool isGap = false;

    // Since the bank was made, or since the meter could first be read. Absent until then.
    std::optional<double> joules;
    double countedSeconds = 0.0; // over which `joules` were counted
    double missingSeconds = 0.0; // beside those: energy that is unknown and not in `joules`

    // Before the first read and since the last one, while it cannot be read, and since a counter
    // that stands still moved last: beside the two above. A counter that returns may still tell the
    // energy of the latter.
    double awaySeconds = 0.0;

    // Why the meter could not be read this time, or that it is a counter that has stood still for
    // so long that it tells nothing.
    std::optional<Error> problem;
    bool standsStill = false; // which of the two
};

// What reading the meters costs: clock time spent in reads (measured; the processor time is no
// more than that).
struct SamplingCost
{
    double readSeconds = 0.0;
    double elapsedSeconds = 0.0; // since the bank was made

    [[nodiscard]] double share() const
    {
        return elapsedSeconds > 0.0 ? readSeconds / elapsedSeconds : 0.0;
    }
};

struct BankSample
{
    std::chrono::nanoseconds at{};   // CLOCK_MONOTONIC at the end of the round
    std::vector<MeterSample> meters; // in the order of MeterBank::infos()
    SamplingCost cost;
};

// Several meters that are read together, for showing them over time: about ten times a second, and
// at least every second, so that no counter wraps unseen. Figures of different meters are never
// added up: one may hold another. One thread uses a bank.
class MeterBank
{
public:
    // `now` is the clock of the meters.
    MeterBank(std::vector<std::unique_ptr<EnergyMeter>> meters, std::function<Instant()> now);
    ~MeterBank();
    MeterBank(MeterBank&&) noexcept;
    MeterBank& operator=(MeterBank&&) noexcept;

    // What stands beside each meter's figures. Their number and order never change; of a meter
    // that finds out more about its counters (MeterInfo::source) it may change with a round.
    [[nodiscard]] const std::vector<MeterInfo>& infos() const { return m_infos; }

    // Reads every meter once.
    [[nodiscard]] BankSample sample();

private:
    struct Channel;

    std::vector<Channel> m_channels;
    std::vector<MeterInfo> m_infos;
    std::function<Instant()> m_now;
    std::chrono::nanoseconds m_start{};
    std::chrono::nanoseconds m_reading{};
};

// All meters of `found`, readable or not: one that cannot be read now may become readable.
[[nodiscard]] std::vector<std::unique_ptr<EnergyMeter>> takeMeters(FoundMeters found);

} // namespace trilume::power
