// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/check.h"
#include "engine/power/mirrors_p.h"
#include "engine/power/totals_p.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace trilume::power {

namespace {

// A read may fall between the renewal of a counter and that of its copy, which may be late on a
// busy machine: then one of them has not moved. That all have moved and are still apart may happen
// a few times in a row.
constexpr int kDoubtsToPart = 5;
// One that has not moved for so long while the others have is no copy.
constexpr std::chrono::seconds kLongestLag{10};

// "package-0-die-1" of "powercap package-0-die-1".
std::string nameOf(const std::string& source)
{
    const std::size_t space = source.find(' ');
    return space == std::string::npos ? source : source.substr(space + 1);
}

MeterInfo infoOfAll(const std::vector<std::unique_ptr<EnergyMeter>>& parts)
{
    MeterInfo info = parts.front()->info();
    info.source += " (repeated by ";
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const MeterInfo& repeat = parts[i]->info();
        info.source += (i > 1 ? ", " : "") + nameOf(repeat.source);
        info.longestInterval = std::min(info.longestInterval, repeat.longestInterval);
        info.resolution = std::max(info.resolution, repeat.resolution);
    }
    info.source += ")";
    return info;
}

using Meters = std::vector<std::unique_ptr<EnergyMeter>>;

} // namespace

MirrorMeter::MirrorMeter(std::vector<std::unique_ptr<EnergyMeter>> parts)
    : m_parts(std::move(parts))
{
    TRILUME_CHECK(m_parts.size() > 1);
    m_info = infoOfAll(m_parts);
    static_cast<void>(read());
}

Result<MirrorMeter::Round> MirrorMeter::readRound()
{
    Round round;
    std::optional<Error> problem;
    // All are read even if one fails: each has to be read within its interval.
    for (const std::unique_ptr<EnergyMeter>& part : m_parts) {
        const Result<EnergyReading> reading = part->read();
        if (reading) {
            round.parts.push_back(reading.value());
        } else if (!problem) {
            problem = reading.error();
        }
    }
    const Result<EnergyReading> again = m_parts.front()->read();
    if (!again && !problem) {
        problem = again.error();
    }
    if (problem) {
        return *problem;
    }
    round.firstAgain = again.value().joules;
    return round;
}

bool MirrorMeter::isInStep(const Round& round) const
{
    const double least = round.parts.front().joules - m_origin.front().joules - kMirrorSlackJoules;
    const double most = round.firstAgain - m_origin.front().joules + kMirrorSlackJoules;
    for (std::size_t i = 1; i < round.parts.size(); ++i) {
        const double moved = round.parts[i].joules - m_origin[i].joules;
        if (moved < least || moved > most) {
            return false;
        }
    }
    return true;
}

void MirrorMeter::keep(const Round& round, double joules)
{
    m_total.joules += joules;
    m_last = round.parts;
    m_doubts = 0;
}

void MirrorMeter::doubt(const Round& round)
{
    m_doubtsSince = m_doubts == 0 ? m_total.at : m_doubtsSince;
    const std::vector<EnergyReading>& before = m_doubts == 0 ? m_last : m_doubted;
    std::size_t moved = 0;
    for (std::size_t i = 0; i < round.parts.size(); ++i) {
        moved += round.parts[i].joules > before[i].joules ? 1U : 0U;
    }
    if (m_doubts == 0 || moved == round.parts.size()) {
        ++m_doubts;
        m_doubted = round.parts;
    }
    const bool lagsForLong = moved > 0 && m_total.at - m_doubtsSince >= kLongestLag;
    if (m_doubts >= kDoubtsToPart || lagsForLong) {
        part(round);
    }
}

// Those that are in step with each other stay together. What was counted once while all went alike
// is too little, which cannot be mended: then the interval in which it shows is missing. Else
// nothing is lost.
void MirrorMeter::part(const Round& round)
{
    const auto moved = [&](std::size_t i) {
        return round.parts[i].joules - m_origin[i].joules;
    };
    double joules = 0.0;
    Meters apart;
    for (std::size_t first = 0; first < round.parts.size(); ++first) {
        if (m_parts[first] == nullptr) {
            continue;
        }
        joules += round.parts[first].joules - m_last[first].joules;
        const double reference = moved(first);
        Meters together;
        for (std::size_t i = first; i < round.parts.size(); ++i) {
            if (m_parts[i] != nullptr && std::abs(moved(i) - reference) <= kMirrorSlackJoules) {
                together.push_back(std::move(m_parts[i]));
            }
        }
        apart.push_back(together.size() == 1 ? std::move(together.front())
                                             : std::make_unique<MirrorMeter>(std::move(together)));
    }
    const bool wentAlike = m_total.joules > 0.0;
    m_total.missingSeconds +=
        wentAlike ? toSeconds(round.parts.front().at - m_last.front().at) : 0.0;
    keep(round, wentAlike ? 0.0 : joules);
    m_parts.clear();
    m_beforeSum = m_total;
    m_sum = std::make_unique<SumMeter>(std::move(apart));
    m_info = m_sum->info();
}

Result<EnergyReading> MirrorMeter::read()
{
    if (m_sum) {
        const Result<EnergyReading> sum = m_sum->read();
        if (!sum) {
            return sum.error();
        }
        m_total.at = sum.value().at;
        m_total.joules = m_beforeSum.joules + sum.value().joules;
        m_total.missingSeconds = m_beforeSum.missingSeconds + sum.value().missingSeconds;
        return m_total;
    }
    Result<Round> read = readRound();
    if (!read) {
        return read.error();
    }
    const Round& round = read.value();
    m_total.at = round.parts.front().at;
    if (m_last.empty()) {
        m_origin = round.parts;
        keep(round, 0.0);
        return m_total;
    }
    bool isMissing = false;
    for (std::size_t i = 0; i < round.parts.size(); ++i) {
        isMissing = isMissing || round.parts[i].missingSeconds > m_last[i].missingSeconds;
    }
    if (isMissing) { // after a sleep or a reset they may stand anywhere
        m_total.missingSeconds += toSeconds(m_total.at - m_last.front().at);
        m_origin = round.parts;
        keep(round, 0.0);
    } else if (isInStep(round)) {
        keep(round, round.parts.front().joules - m_last.front().joules);
    } else {
        doubt(round);
    }
    return m_total;
}

void joinMirrors(FoundMeters& found,
                 std::size_t begin,
                 const std::function<std::string(const MeterInfo&)>& keyOf,
                 const std::function<bool(std::size_t, std::size_t)>& isAlike)
{
    std::vector<FoundMeter>& meters = found.meters;
    const auto isCandidate = [&](std::size_t index) {
        return meters[index].meter && !meters[index].problem
               && meters[index].meter->info().label == EvidenceLabel::Measured;
    };
    for (std::size_t first = begin; first < meters.size(); ++first) {
        const std::string key = isCandidate(first) ? keyOf(meters[first].meter->info()) : "";
        std::vector<std::size_t> repeats;
        for (std::size_t other = first + 1; !key.empty() && other < meters.size(); ++other) {
            const bool isRepeat =
                isCandidate(other)
                && meters[other].meter->info().scope == meters[first].meter->info().scope
                && keyOf(meters[other].meter->info()) == key && isAlike(first, other);
            if (isRepeat) {
                repeats.push_back(other);
            }
        }
        if (repeats.empty()) {
            continue;
        }
        std::vector<std::unique_ptr<EnergyMeter>> parts;
        parts.push_back(std::move(meters[first].meter));
        for (const std::size_t repeat : repeats) {
            meters[first].sources.push_back(meters[repeat].meter->info().source);
            parts.push_back(std::move(meters[repeat].meter));
        }
        meters[first].meter = std::make_unique<MirrorMeter>(std::move(parts));
    }
    meters.erase(std::remove_if(meters.begin(), meters.end(),
                                [](const FoundMeter& one) { return one.meter == nullptr; }),
                 meters.end());
}

std::string withoutDie(const std::string& source)
{
    constexpr const char* kDie = "-die-";
    constexpr std::size_t kDieLength = 5;
    std::string name = source.substr(0, source.find(" ("));
    const std::size_t die = name.find(kDie);
    if (die != std::string::npos) {
        const std::size_t end = name.find_first_not_of("0123456789", die + kDieLength);
        name.erase(die, std::min(end, name.size()) - die);
    }
    return name;
}

} // namespace trilume::power
