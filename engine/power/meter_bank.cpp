// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/meter_bank.h"

#include "engine/power/totals_p.h"

#include <utility>

namespace trilume::power {

namespace {

// A meter that stands still for longer does read zero.
constexpr std::chrono::seconds kLongestStandstill{1};

} // namespace

// One meter and what its figures are counted from.
struct MeterBank::Channel
{
    explicit Channel(std::unique_ptr<EnergyMeter> source)
        : meter(std::move(source))
    {}

    // `begin`: when the round began.
    [[nodiscard]] MeterSample sample(std::chrono::nanoseconds begin);

    std::unique_ptr<EnergyMeter> meter;
    std::optional<EnergyReading> start;
    EnergyReading last; // of the last figure of watts; behind `start`
    std::optional<EnergyReading> latest;
    std::optional<std::chrono::nanoseconds> waitsSince; // the first read failed then
    std::chrono::nanoseconds lateness{};                // of the first read that succeeded
};

MeterSample MeterBank::Channel::sample(std::chrono::nanoseconds begin)
{
    MeterSample sample;
    const Result<EnergyReading> reading = meter->read();
    if (reading) {
        if (!start) {
            start = last = reading.value();
            lateness = waitsSince ? start->at - *waitsSince : lateness;
        }
        latest = reading.value();
    } else {
        sample.problem = reading.error();
        sample.isGap = true;
        if (!latest && !waitsSince) {
            waitsSince = begin;
        }
    }
    const std::chrono::nanoseconds silence =
        reading ? std::chrono::nanoseconds(0) : begin - (latest ? latest->at : *waitsSince);
    sample.awaySeconds = toSeconds(lateness + silence);
    if (!latest) {
        return sample;
    }
    sample.joules = latest->joules - start->joules;
    sample.missingSeconds = latest->missingSeconds - start->missingSeconds;
    sample.countedSeconds = toSeconds(latest->at - start->at) - sample.missingSeconds;
    const std::chrono::nanoseconds interval = latest->at - last.at;
    if (!reading || interval <= std::chrono::nanoseconds(0)) {
        return sample;
    }
    if (latest->missingSeconds > last.missingSeconds) {
        sample.isGap = true;
        last = *latest;
    } else if (latest->joules > last.joules || interval >= kLongestStandstill) {
        sample.seconds = toSeconds(interval);
        sample.watts = (latest->joules - last.joules) / sample.seconds;
        last = *latest;
    }
    return sample;
}

MeterBank::MeterBank(std::vector<std::unique_ptr<EnergyMeter>> meters, std::function<Instant()> now)
    : m_now(std::move(now))
{
    m_start = m_now().awake;
    for (std::unique_ptr<EnergyMeter>& meter : meters) {
        m_infos.push_back(meter->info());
        m_channels.emplace_back(std::move(meter));
    }
    static_cast<void>(sample()); // what everything is counted from
}

MeterBank::~MeterBank() = default;
MeterBank::MeterBank(MeterBank&&) noexcept = default;
MeterBank& MeterBank::operator=(MeterBank&&) noexcept = default;

BankSample MeterBank::sample()
{
    const std::chrono::nanoseconds begin = m_now().awake;
    BankSample sample;
    for (Channel& channel : m_channels) {
        sample.meters.push_back(channel.sample(begin));
    }
    sample.at = m_now().awake;
    m_reading += sample.at - begin;
    sample.cost = {toSeconds(m_reading), toSeconds(sample.at - m_start)};
    return sample;
}

std::vector<std::unique_ptr<EnergyMeter>> takeMeters(FoundMeters found)
{
    std::vector<std::unique_ptr<EnergyMeter>> meters;
    for (FoundMeter& one : found.meters) {
        meters.push_back(std::move(one.meter));
    }
    return meters;
}

} // namespace trilume::power
