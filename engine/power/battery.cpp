// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/find_meters_p.h"
#include "engine/power/sensor_meters_p.h"

#include <chrono>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace trilume::power {

namespace {

namespace fs = std::filesystem;

constexpr double kMicro = 1e-6;
constexpr std::int64_t kAnySign = INT64_MIN; // drivers disagree on the sign of discharge

// Watts that a battery gives, from power_now or else from current and voltage.
Result<double> wattsOf(const SystemAccess& access, const fs::path& battery)
{
    const Result<std::int64_t> power =
        readInteger(access, battery / "power_now", kAnySign, "microwatts");
    if (power) {
        return plausibleWatts(std::abs(static_cast<double>(power.value())) * kMicro,
                              (battery / "power_now").string());
    }
    if (power.error().code != Errc::NotFound) {
        return power.error();
    }
    const Result<std::int64_t> current =
        readInteger(access, battery / "current_now", kAnySign, "microamperes");
    if (!current) {
        return current.error();
    }
    const Result<std::int64_t> voltage =
        readInteger(access, battery / "voltage_now", 0, "microvolts");
    if (!voltage) {
        return voltage.error();
    }
    const double amperes = std::abs(static_cast<double>(current.value())) * kMicro;
    return plausibleWatts(amperes * static_cast<double>(voltage.value()) * kMicro,
                          battery.string());
}

// The sum over the batteries that discharge: on a machine with two, one usually waits. While one
// is charged, what comes out of another is not what the machine takes.
Result<double> dischargeOf(const SystemAccess& access, const std::vector<fs::path>& batteries)
{
    double watts = 0.0;
    bool isDischarging = false;
    std::string last;
    for (const fs::path& battery : batteries) {
        const Result<std::string> status = readTrimmed(access, battery / "status");
        if (!status) {
            return status.error();
        }
        last = (battery / "status").string() + ": found \"" + status.value() + "\"";
        if (status.value() == "Charging") {
            isDischarging = false;
            break;
        }
        if (status.value() == "Discharging") {
            const Result<double> more = wattsOf(access, battery);
            if (!more) {
                return more.error();
            }
            watts += more.value();
            isDischarging = true;
        }
    }
    if (!isDischarging) {
        return Error{Errc::Unsupported,
                     last
                         + ", expected \"Discharging\": a battery tells the machine's power only "
                           "while nothing else supplies it"};
    }
    return watts;
}

// Batteries of the machine, not of a mouse beside it.
std::vector<fs::path> listBatteries(const SystemAccess& access)
{
    std::vector<fs::path> batteries;
    const fs::path folder = access.sys / "class/power_supply";
    for (const std::string& name : listFolder(folder)) {
        const Result<std::string> type = readTrimmed(access, folder / name / "type");
        const Result<std::string> scope = readTrimmed(access, folder / name / "scope");
        const bool isBattery = type && type.value() == "Battery";
        if (isBattery && !(scope && scope.value() == "Device")) {
            batteries.push_back(folder / name);
        }
    }
    return batteries;
}

} // namespace

void findBattery(const SystemAccess& access, FoundMeters& found)
{
    std::vector<fs::path> batteries = listBatteries(access);
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
    info.uncertainty = {0.1, "assumed: gauges of batteries smooth over seconds and tell no "
                             "accuracy"};
    info.resolution = std::chrono::seconds(8); // slow gauges are renewed that rarely
    keepMeter(std::make_unique<SampledMeter>(
                  access, std::move(info),
                  [batteries = std::move(batteries)](const SystemAccess& system) {
                      return dischargeOf(system, batteries);
                  }),
              found);
}

} // namespace trilume::power
