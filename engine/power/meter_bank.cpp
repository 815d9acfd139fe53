// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/meter_bank.h"

#include "engine/power/totals_p.h"

#include <algorithm>
#include <string>
#include <utility>

namespace trilume::power {

namespace {

// A sensor of power that says nothing else for longer does read zero, unless it tells renewals.
constexpr std::chrono::seconds kLongestZero{1};
// A counter that stands still for longer, and for some of its renewals, is told as a problem.
constexpr std::chrono::seconds kLongestStandstill{2};
constexpr int kRenewalsToStandStill = 3;
// Of a sensor that tells its renewals: some have one in seconds, as has a meter that writes a log.
constexpr std::chrono::seconds kLongestRenewal{5};
// A figure from a moment between two renewals is off by one of them: it covers as many at least.
constexpr int kRenewalsUnaligned = 10;

} // namespace

// One meter and what its figures are counted from.
struct MeterBank::Channel
{
    explicit Channel(std::unique_ptr<EnergyMeter> source)
        : meter(std::move(source))
    {}

    // `begin`: when the round began.
    [[nodiscard]] MeterSample sample(std::chrono::nanoseconds begin);

    // Counts energy, so that it can't but grow.
    [[nodiscard]] bool isCounter() const { return meter->info().label == EvidenceLabel::Measured; }

    // Of one that tells its renewals it is known what is new.
    [[nodiscard]] bool tellsRenewals() const { return latest && latest->renewedAt.has_value(); }

    [[nodiscard]] bool hasNews() const
    {
        return tellsRenewals() ? latest->renewedAt > moved.renewedAt
                               : latest->joules > moved.joules;
    }

    [[nodiscard]] std::chrono::nanoseconds standstillLimit() const;
    void addFigure(MeterSample& sample);
    void restart();

    std::unique_ptr<EnergyMeter> meter;
    std::optional<EnergyReading> start;
    EnergyReading base;                 // of the next figure of watts; at `start` or behind it
    bool isAligned = false;             // `base` is where a counter had just been renewed
    EnergyReading moved;                // the first reading with the news of the latest
    std::chrono::nanoseconds renewal{}; // the longest that was seen
    std::optional<EnergyReading> latest;
    std::optional<std::chrono::nanoseconds> waitsSince; // the first read failed then
    std::chrono::nanoseconds lateness{};                // of the first read that succeeded
};

std::chrono::nanoseconds MeterBank::Channel::standstillLimit() const
{
    return std::max<std::chrono::nanoseconds>(
        tellsRenewals() ? kLongestRenewal : kLongestStandstill,
        kRenewalsToStandStill * std::max(renewal, meter->info().resolution));
}

// Figures begin at the latest reading.
void MeterBank::Channel::restart()
{
    base = moved = *latest;
    isAligned = false;
}

void MeterBank::Channel::addFigure(MeterSample& sample)
{
    const std::chrono::nanoseconds interval = latest->at - base.at;
    const bool hasMoved = hasNews();
    if (!hasMoved && (isCounter() || tellsRenewals() || interval < kLongestZero)) {
        return;
    }
    if (hasMoved) {
        const std::chrono::nanoseconds stood = latest->at - moved.at;
        renewal = stood < standstillLimit() ? std::max(renewal, stood) : renewal;
        moved = *latest;
    }
    const bool isResolved = !isCounter() || tellsRenewals() || isAligned
                            || interval >= kRenewalsUnaligned * meter->info().resolution;
    if (isResolved) {
        sample.seconds = toSeconds(interval);
        sample.watts = (latest->joules - base.joules) / sample.seconds;
    }
    base = *latest;
    isAligned = true;
}

MeterSample MeterBank::Channel::sample(std::chrono::nanoseconds begin)
{
    MeterSample sample;
    const Result<EnergyReading> reading = meter->read();
    if (reading) {
        latest = reading.value();
        if (!start) {
            start = latest;
            restart();
            lateness = waitsSince ? start->at - *waitsSince : lateness;
        }
    } else {
        sample.problem = reading.error();
        sample.isGap = true;
        if (!latest && !waitsSince) {
            waitsSince = begin;
        }
    }
    std::chrono::nanoseconds silence{};
    if (!reading) {
        silence = begin - (latest ? latest->at : *waitsSince);
    } else if (latest->missingSeconds > base.missingSeconds) {
        sample.isGap = true;
        restart();
    } else if (latest->at > base.at) {
        addFigure(sample);
        if ((isCounter() || tellsRenewals()) && latest->at - moved.at >= standstillLimit()) {
            silence = latest->at - moved.at;
            sample.isGap = true;
            sample.standsStill = true;
            sample.problem = Error{
                Errc::Corrupt,
                Sentence::of(
                    "%1: found a counter that has stood still for %2 s, expected one that grows",
                    meter->info().source,
                    std::chrono::duration_cast<std::chrono::seconds>(silence).count())};
        }
    }
    sample.awaySeconds = toSeconds(lateness + silence);
    if (latest) {
        const EnergyReading& known = reading && silence.count() > 0 ? moved : *latest;
        sample.joules = known.joules - start->joules;
        sample.missingSeconds = known.missingSeconds - start->missingSeconds;
        sample.countedSeconds = toSeconds(known.at - start->at) - sample.missingSeconds;
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
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        sample.meters.push_back(m_channels[i].sample(begin));
        m_infos[i] = m_channels[i].meter->info();
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
