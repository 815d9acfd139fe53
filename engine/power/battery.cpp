// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/find_meters_p.h"
#include "engine/power/microjoules_p.h"
#include "engine/power/sensor_meters_p.h"

#include <chrono>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trilume::power {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kAnySign = INT64_MIN; // drivers disagree on the sign of discharge

// A number that a driver may leave out (nothing) or not know.
Result<std::optional<double>> readValue(const SystemAccess& access,
                                        const fs::path& file,
                                        std::int64_t lowest,
                                        const Sentence& unit)
{
    const Result<std::int64_t> number = readInteger(access, file, lowest, unit);
    if (number) {
        return std::optional<double>(static_cast<double>(number.value()));
    }
    if (number.error().code == Errc::NotFound) {
        return std::optional<double>();
    }
    return number.error();
}

// Power out of a gauge's charge that falls step by step: from one step to the next.
class ChargeSlope
{
public:
    // The power that is known now, if one is. `joules`: what the charge comes to.
    std::optional<double> add(double joules, const Instant& at)
    {
        if (!m_last || joules > m_last->joules || sleptBetween(m_last->at, at)) {
            m_last = Step{joules, at};
            m_isAligned = false; // the step began some time before
            m_watts.reset();
        } else if (joules < m_last->joules) {
            const double seconds = toSeconds(at.awake - m_last->at.awake);
            m_watts = m_isAligned && seconds > 0.0
                          ? std::optional<double>((m_last->joules - joules) / seconds)
                          : std::nullopt;
            m_last = Step{joules, at};
            m_isAligned = true;
        } else if (at.awake - m_last->at.awake > kLongestStep) {
            m_watts.reset();
        }
        return m_watts;
    }

private:
    // 10 mWh, the step of most gauges, last 36 s at 1 W.
    static constexpr std::chrono::minutes kLongestStep{2};

    struct Step
    {
        double joules;
        Instant at;
    };

    std::optional<Step> m_last;
    bool m_isAligned = false;
    std::optional<double> m_watts;
};

// What a battery gives. Some drivers show 0 for what their gauge does not tell.
struct Given
{
    double watts = 0.0;
    bool isPending = false; // only its charge tells, which has not fallen twice yet
};

// What the batteries of a machine give, as long as it runs on them.
class Discharge
{
public:
    Result<double> operator()(const SystemAccess& access);

private:
    [[nodiscard]] Result<Given> givenBy(const SystemAccess& access, const fs::path& battery);
    [[nodiscard]] Result<std::optional<double>> slopeOf(const SystemAccess& access,
                                                        const fs::path& battery,
                                                        const std::optional<double>& microvolts);

    std::map<fs::path, ChargeSlope> m_slopes;
};

// Nothing: the battery shows no charge.
Result<std::optional<double>> Discharge::slopeOf(const SystemAccess& access,
                                                 const fs::path& battery,
                                                 const std::optional<double>& microvolts)
{
    constexpr double kSecondsPerHour = 3600.0;
    const auto energy =
        readValue(access, battery / "energy_now", 0, Sentence::of("microwatt-hours"));
    if (!energy) {
        return energy.error();
    }
    std::optional<double> joules = energy.value();
    if (!joules && microvolts) {
        const auto charge =
            readValue(access, battery / "charge_now", 0, Sentence::of("microampere-hours"));
        if (!charge) {
            return charge.error();
        }
        // The voltage it is named for: one that moves with the load would look like charge.
        const auto nominal =
            readValue(access, battery / "voltage_min_design", 0, Sentence::of("microvolts"));
        const double volts = (nominal ? nominal.value() : std::nullopt).value_or(*microvolts);
        joules =
            charge.value() ? std::optional<double>(*charge.value() * volts * kMicro) : std::nullopt;
    }
    if (!joules) {
        return std::optional<double>();
    }
    return m_slopes[battery].add(*joules * kMicro * kSecondsPerHour, access.now());
}

Result<Given> Discharge::givenBy(const SystemAccess& access, const fs::path& battery)
{
    const auto power =
        readValue(access, battery / "power_now", kAnySign, Sentence::of("microwatts"));
    if (!power) {
        return power.error();
    }
    if (power.value().value_or(0.0) != 0.0) {
        const Result<double> watts =
            plausibleWatts(std::abs(*power.value()) * kMicro, (battery / "power_now").string());
        return watts ? Result<Given>(Given{watts.value()}) : watts.error();
    }
    const auto current =
        readValue(access, battery / "current_now", kAnySign, Sentence::of("microamperes"));
    const auto voltage = readValue(access, battery / "voltage_now", 0, Sentence::of("microvolts"));
    if (!current || !voltage) {
        return current ? voltage.error() : current.error();
    }
    if (current.value() && voltage.value() && *current.value() * *voltage.value() != 0.0) {
        const Result<double> watts = plausibleWatts(
            std::abs(*current.value()) * kMicro * *voltage.value() * kMicro, battery.string());
        return watts ? Result<Given>(Given{watts.value()}) : watts.error();
    }
    const Result<std::optional<double>> slope = slopeOf(access, battery, voltage.value());
    if (!slope) {
        return slope.error();
    }
    const bool tellsNothing = !power.value() && !(current.value() && voltage.value());
    if (tellsNothing && m_slopes.count(battery) == 0) {
        const char* file = current.value() ? "voltage_now" : "current_now";
        const Result<std::int64_t> missing =
            readInteger(access, battery / file, kAnySign, Sentence::of("units"));
        return missing ? Result<Given>(Given{0.0, true}) : missing.error();
    }
    return Given{slope.value().value_or(0.0), tellsNothing && !slope.value()};
}

// Batteries that are in the machine, not in a mouse beside it.
std::vector<fs::path> listBatteries(const SystemAccess& access)
{
    std::vector<fs::path> batteries;
    const fs::path folder = access.sys / "class/power_supply";
    for (const std::string& name : listFolder(folder)) {
        const Result<std::string> type = readTrimmed(access, folder / name / "type");
        const Result<std::string> scope = readTrimmed(access, folder / name / "scope");
        const Result<std::string> present = readTrimmed(access, folder / name / "present");
        const bool isBattery = type && type.value() == "Battery";
        const bool isOut = present && present.value() == "0";
        if (isBattery && !isOut && !(scope && scope.value() == "Device")) {
            batteries.push_back(folder / name);
        }
    }
    return batteries;
}

// Does the machine run on its batteries? Nothing: no mains supply is shown.
std::optional<bool> isUnplugged(const SystemAccess& access)
{
    std::optional<bool> unplugged;
    const fs::path folder = access.sys / "class/power_supply";
    for (const std::string& name : listFolder(folder)) {
        const Result<std::string> type = readTrimmed(access, folder / name / "type");
        const Result<std::string> online = readTrimmed(access, folder / name / "online");
        if (type && online && (type.value() == "Mains" || type.value() == "USB")) {
            unplugged = unplugged.value_or(true) && online.value() == "0";
        }
    }
    return unplugged;
}

// The sum over the batteries that discharge: on a machine with two, one usually waits. While one
// is charged, what comes out of another is not what the machine takes. A battery that was taken out
// gives nothing; one that is put in joins. Of those whose gauge does not know ("Unknown") the mains
// tell whether they are used.
Result<double> Discharge::operator()(const SystemAccess& access)
{
    double watts = 0.0;
    bool isDischarging = false;
    bool isPending = false;
    Sentence last = Sentence::of("%1: found no battery", access.sys / "class/power_supply");
    for (const fs::path& battery : listBatteries(access)) {
        const Result<std::string> status = readTrimmed(access, battery / "status");
        if (!status && status.error().code == Errc::NotFound) {
            continue; // pulled out between the two
        }
        if (!status) {
            return status.error();
        }
        last = Sentence::of("%1: found \"%2\"", battery / "status", status.value());
        if (status.value() == "Charging") {
            isDischarging = false;
            break;
        }
        const bool isUsed = status.value() == "Discharging"
                            || (status.value() == "Unknown" && isUnplugged(access).value_or(false));
        if (isUsed) {
            const Result<Given> more = givenBy(access, battery);
            if (!more) {
                return more.error();
            }
            watts += more.value().watts;
            isPending = isPending || more.value().isPending;
            isDischarging = true;
        }
    }
    if (!isDischarging) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1, expected \"Discharging\": a battery tells the machine's "
                                  "power only while nothing else supplies it",
                                  last)};
    }
    if (isPending || watts == 0.0) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1, but a power of 0 so far, expected power_now, current_now "
                                  "with voltage_now, or a charge that falls",
                                  last)};
    }
    return watts;
}

} // namespace

void findBattery(const SystemAccess& access, FoundMeters& found)
{
    const std::vector<fs::path> batteries = listBatteries(access);
    if (batteries.empty()) {
        return;
    }
    MeterInfo info;
    info.source = "battery";
    for (const fs::path& battery : batteries) {
        info.source += " " + battery.filename().string();
    }
    info.label = EvidenceLabel::Derived;
    info.scope = EnergyScope::Machine;
    info.uncertainty = {
        0.1, Sentence::of("assumed: gauges of batteries smooth over seconds and tell no accuracy")};
    info.resolution = std::chrono::seconds(8); // slow gauges are renewed that rarely
    keepMeter(std::make_unique<SampledMeter>(access, std::move(info), Discharge()), found);
}

} // namespace trilume::power
