// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/find_meters_p.h"
#include "engine/power/microjoules_p.h"
#include "engine/power/mirrors_p.h"
#include "engine/power/sensor_meters_p.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <utility>

namespace trilume::power {

namespace {

namespace fs = std::filesystem;

// One sensor of a chip: energy3_input is {"energy3", "_input"}.
struct Sensor
{
    std::string base;
    std::string suffix;
    std::string label; // what the driver calls it, or `base`

    [[nodiscard]] bool isCounter() const { return base.compare(0, 6, "energy") == 0; }
};

bool isNumbered(const std::string& base, const char* kind)
{
    const std::size_t length = std::strlen(kind);
    return base.size() > length && base.compare(0, length, kind) == 0
           && base.find_first_not_of("0123456789", length) == std::string::npos;
}

// Sensors of power that only average (ACPI power meters) count as power as well.
std::optional<Sensor> sensorOf(const std::string& file, const std::set<std::string>& files)
{
    const std::size_t line = file.find('_');
    if (line == std::string::npos) {
        return std::nullopt;
    }
    Sensor sensor{file.substr(0, line), file.substr(line), {}};
    const bool isInput = sensor.suffix == "_input";
    const bool isOnlyAverage =
        sensor.suffix == "_average" && files.count(sensor.base + "_input") == 0;
    const bool isSensor = (isNumbered(sensor.base, "energy") && isInput)
                          || (isNumbered(sensor.base, "power") && (isInput || isOnlyAverage));
    return isSensor ? std::optional<Sensor>(sensor) : std::nullopt;
}

// What a sensor covers, by the name of its driver. Nothing: a part of another sensor here.
std::optional<EnergyScope> scopeOf(const std::string& chip, const Sensor& sensor)
{
    if (chip == "amd_energy") {
        const bool isSocket = sensor.label.compare(0, 7, "Esocket") == 0;
        return isSocket ? std::optional<EnergyScope>(EnergyScope::Package) : std::nullopt;
    }
    if (chip == "fam15h_power") {
        return EnergyScope::Package;
    }
    if (chip == "power_meter") {
        return EnergyScope::Machine; // ACPI
    }
    if (chip.starts_with("ina260")) {
        return EnergyScope::Module; // of a Kria
    }
    return EnergyScope::Board; // a device or a supply rail
}

// The energy counter of AMD's sockets is renewed as those of powercap; the processor averages the
// power of fam15h over some milliseconds. Other chips have rates of their own, a second at the most
// in common use.
std::chrono::nanoseconds resolutionOf(const std::string& chip)
{
    if (chip == "amd_energy") {
        return std::chrono::milliseconds(1);
    }
    return chip == "fam15h_power" ? std::chrono::milliseconds(10) : std::chrono::milliseconds(1000);
}

MeterInfo infoOf(const std::string& source,
                 const std::string& chip,
                 EnergyScope scope,
                 const Sensor& sensor)
{
    MeterInfo info;
    info.source = source;
    info.label = sensor.isCounter() ? EvidenceLabel::Measured : EvidenceLabel::Derived;
    info.scope = scope;
    info.uncertainty = {sensor.isCounter() ? 0.05 : 0.1,
                        Sentence::of("assumed: drivers of sensors tell no accuracy")};
    info.resolution = resolutionOf(chip);
    return info;
}

std::unique_ptr<EnergyMeter> meterOf(const SystemAccess& access,
                                     MeterInfo info,
                                     const fs::path& file,
                                     const Sensor& sensor)
{
    if (sensor.isCounter()) {
        return std::make_unique<CounterMeter>(access, std::move(info), file, std::nullopt);
    }
    return std::make_unique<SampledMeter>(
        access, std::move(info), [file](const SystemAccess& system) -> Result<double> {
            const Result<std::int64_t> power =
                readInteger(system, file, 0, Sentence::of("microwatts"));
            if (!power) {
                return power.error();
            }
            return plausibleWatts(static_cast<double>(power.value()) * kMicro, file.string());
        });
}

void addChip(const SystemAccess& access,
             const fs::path& folder,
             std::set<std::string>& sources,
             FoundMeters& found)
{
    const std::vector<std::string> names = listFolder(folder);
    const std::set<std::string> files(names.begin(), names.end());
    std::optional<std::string> chip;
    for (const std::string& file : names) {
        std::optional<Sensor> sensor = sensorOf(file, files);
        if (!sensor) {
            continue;
        }
        if (!chip) {
            const Result<std::string> name = readTrimmed(access, folder / "name");
            if (!name) {
                found.unusable.push_back({"hwmon " + folder.filename().string(), name.error()});
                return;
            }
            chip = name.value();
            std::error_code ignored;
            if (!chip->empty() && fs::exists(access.sys / "class/power_supply" / *chip, ignored)) {
                return; // the battery once more
            }
        }
        const Result<std::string> label = readTrimmed(access, folder / (sensor->base + "_label"));
        sensor->label = label && !label.value().empty() ? label.value() : sensor->base;
        const std::optional<EnergyScope> scope = scopeOf(*chip, *sensor);
        if (!scope) {
            continue;
        }
        // Chips of a kind are told apart by their folders, which may be others after the next
        // start.
        std::string source = "hwmon " + *chip + " " + sensor->label;
        for (const std::string& more : {folder.filename().string(), sensor->base}) {
            source += sources.count(source) != 0 ? " (" + more + ")" : "";
        }
        sources.insert(source);
        keepMeter(meterOf(access, infoOf(source, *chip, *scope, *sensor), folder / file, *sensor),
                  found);
    }
}

// How many processor packages the machine has; 0 where it does not tell.
std::size_t countPackages(const SystemAccess& access)
{
    std::set<std::string> packages;
    const fs::path folder = access.sys / "devices/system/cpu";
    for (const std::string& name : listFolder(folder)) {
        if (isNumbered(name, "cpu")) {
            const auto package =
                readTrimmed(access, folder / name / "topology/physical_package_id");
            if (package) {
                packages.insert(package.value());
            }
        }
    }
    return packages.size();
}

// Counters of sockets of which there are more than sockets may repeat one another, as may those
// that are listed twice. Of a device that is no processor there may be two.
void joinSockets(const SystemAccess& access, std::size_t begin, FoundMeters& found)
{
    const auto isSocket = [](const MeterInfo& info) {
        return info.label == EvidenceLabel::Measured && info.scope == EnergyScope::Package;
    };
    const auto sockets =
        std::count_if(found.meters.begin() + static_cast<std::ptrdiff_t>(begin), found.meters.end(),
                      [&](const FoundMeter& one) { return isSocket(one.meter->info()); });
    const std::size_t packages = sockets > 1 ? countPackages(access) : 0;
    const bool areTooMany = packages > 0 && static_cast<std::size_t>(sockets) > packages;
    // Their drivers count from when they were loaded: only motion tells repeats.
    joinMirrors(
        found, begin,
        [&](const MeterInfo& info) {
            const std::string key = areTooMany ? "socket" : withoutDie(info.source);
            return isSocket(info) ? key : std::string();
        },
        [](std::size_t, std::size_t) { return true; });
}

} // namespace

void findHwmon(const SystemAccess& access, FoundMeters& found)
{
    const fs::path folder = access.sys / "class/hwmon";
    const std::size_t begin = found.meters.size();
    std::set<std::string> sources;
    for (const std::string& name : listFolder(folder)) {
        addChip(access, folder / name, sources, found);
    }
    joinSockets(access, begin, found);
}

} // namespace trilume::power
