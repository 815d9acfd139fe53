// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/find_meters_p.h"
#include "engine/power/mirrors_p.h"
#include "engine/power/perf_meter_p.h"
#include "engine/runtime/processor_list.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace trilume::power {

namespace {

namespace fs = std::filesystem;

constexpr const char* kUnit = "bus/event_source/devices/power"; // below /sys

// What the kernel calls an event, and what powercap calls the same counter. There is energy-gpu
// too: a part of the package that has no scope here.
struct Kind
{
    const char* event;
    const char* zone; // below the package; empty: the package itself
    EnergyScope scope;
};

constexpr std::array<Kind, 4> kKinds = {{{"energy-pkg", "", EnergyScope::Package},
                                         {"energy-cores", "core", EnergyScope::Cores},
                                         {"energy-ram", "dram", EnergyScope::Dram},
                                         {"energy-psys", "psys", EnergyScope::Platform}}};

// One processor of each package: any of them counts for all of it.
struct Package
{
    int processor = 0;
    std::optional<std::string> name; // as powercap has it: "package-0", "package-0-die-1"
};

struct Event
{
    std::uint64_t config = 0;
    double joulesPerCount = 0.0;
};

Error unexpected(const fs::path& file, const std::string& found, const Sentence::Argument& expected)
{
    constexpr std::size_t kShown = 40;
    return {Errc::Corrupt,
            Sentence::of("%1: found \"%2\", expected %3", file, found.substr(0, kShown), expected)};
}

Result<std::uint32_t> readType(const SystemAccess& access, const fs::path& file)
{
    constexpr std::int64_t kMost = std::numeric_limits<std::uint32_t>::max();
    const Result<std::int64_t> type =
        readInteger(access, file, 0, Sentence::of("the event source"));
    if (!type) {
        return type.error();
    }
    if (type.value() > kMost) {
        return unexpected(file, std::to_string(type.value()), Sentence::of("at most %1", kMost));
    }
    return static_cast<std::uint32_t>(type.value());
}

// "event=0x02": the unit has eight bits for it.
Result<std::uint64_t> readConfig(const SystemAccess& access, const fs::path& file)
{
    constexpr const char* kStart = "event=0x";
    constexpr std::size_t kStartLength = 8;
    constexpr std::size_t kMostDigits = 2;
    const Result<std::string> text = readTrimmed(access, file);
    if (!text) {
        return text.error();
    }
    const std::string& found = text.value();
    std::uint64_t config = 0;
    const char* const end = found.data() + found.size();
    if (found.compare(0, kStartLength, kStart) == 0 && found.size() <= kStartLength + kMostDigits) {
        const auto [stop, code] = std::from_chars(found.data() + kStartLength, end, config, 16);
        if (code == std::errc() && stop == end) {
            return config;
        }
    }
    return unexpected(file, found, Sentence::of("event=0x and one or two hexadecimal digits"));
}

Result<double> readScale(const SystemAccess& access, const fs::path& file)
{
    const Result<std::string> text = readTrimmed(access, file);
    if (!text) {
        return text.error();
    }
    double joules = 0.0;
    const char* const end = text.value().data() + text.value().size();
    const auto [stop, code] = std::from_chars(text.value().data(), end, joules);
    if (code != std::errc() || stop != end || !(joules > 0.0 && joules <= 1.0)) {
        return unexpected(file, text.value(),
                          Sentence::of("a number of joules above 0 and at most 1"));
    }
    return joules;
}

Result<Event> readEvent(const SystemAccess& access, const fs::path& file)
{
    const Result<std::uint64_t> config = readConfig(access, file);
    if (!config) {
        return config.error();
    }
    const fs::path unitFile = file.string() + ".unit";
    const Result<std::string> unit = readTrimmed(access, unitFile);
    if (!unit) {
        return unit.error();
    }
    if (unit.value() != "Joules") {
        return unexpected(unitFile, unit.value(), std::string_view("Joules"));
    }
    const Result<double> scale = readScale(access, file.string() + ".scale");
    if (!scale) {
        return scale.error();
    }
    return Event{config.value(), scale.value()};
}

std::optional<std::int64_t> topologyOf(const SystemAccess& access, int processor, const char* file)
{
    const Result<std::int64_t> number = readInteger(
        access,
        access.sys / "devices/system/cpu" / ("cpu" + std::to_string(processor)) / "topology" / file,
        0, Sentence::of("the part"));
    return number ? std::optional<std::int64_t>(number.value()) : std::nullopt;
}

// Powercap names dies where packages have several, and so does this: dies then share a package.
void namePackages(const SystemAccess& access, std::vector<Package>& packages)
{
    std::vector<std::optional<std::int64_t>> numbers;
    numbers.reserve(packages.size());
    for (const Package& package : packages) {
        numbers.push_back(topologyOf(access, package.processor, "physical_package_id"));
    }
    for (std::size_t i = 0; i < packages.size(); ++i) {
        if (!numbers[i]) {
            continue;
        }
        std::string name = "package-" + std::to_string(*numbers[i]);
        if (std::count(numbers.begin(), numbers.end(), numbers[i]) > 1) {
            const auto die = topologyOf(access, packages[i].processor, "die_id");
            if (!die) {
                continue;
            }
            name += "-die-" + std::to_string(*die);
        }
        packages[i].name = std::move(name);
    }
}

Result<std::vector<Package>> readPackages(const SystemAccess& access, const fs::path& file)
{
    constexpr std::size_t kMostPackages = 1024;
    const Result<std::string> text = readTrimmed(access, file);
    if (!text) {
        return text.error();
    }
    const auto processors = runtime::parseProcessorList(text.value());
    if (!processors || processors->size() > kMostPackages) {
        return unexpected(file, text.value(),
                          Sentence::of("numbers of processors such as 0,8, one of each package"));
    }
    std::vector<Package> packages;
    for (const int processor : *processors) {
        packages.push_back({processor, std::nullopt});
    }
    namePackages(access, packages);
    return packages;
}

bool isTaken(const FoundMeters& found, const std::string& source)
{
    return std::any_of(found.meters.begin(), found.meters.end(), [&](const FoundMeter& other) {
        return other.meter->info().source == source;
    });
}

// Is there a meter that can be read and counts the same? Where the package is not known: may count
// it.
bool isRepeat(const FoundMeters& found,
              const Package& package,
              const Kind& kind,
              const std::string& name)
{
    return std::any_of(found.meters.begin(), found.meters.end(), [&](const FoundMeter& other) {
        const MeterInfo& info = other.meter->info();
        return !other.problem && info.scope == kind.scope
               && info.source.compare(0, 9, "powercap ") == 0
               && (!package.name
                   || std::count(other.sources.begin(), other.sources.end(), "powercap " + name)
                          > 0);
    });
}

// Dies of a package; else nothing.
std::string dieKey(const MeterInfo& info)
{
    const bool isOfDie = info.source.find("-die-") != std::string::npos;
    return isOfDie ? withoutDie(info.source) : std::string();
}

// By its name, which stays while its processors come and go.
std::optional<int> processorOf(const SystemAccess& access, const std::string& package)
{
    const Result<std::vector<Package>> packages =
        readPackages(access, access.sys / kUnit / "cpumask");
    if (packages) {
        for (const Package& candidate : packages.value()) {
            if (candidate.name == package) {
                return candidate.processor;
            }
        }
    }
    return std::nullopt;
}

void addCounter(const SystemAccess& access,
                const Package& package,
                const Kind& kind,
                PerfSource source,
                FoundMeters& found)
{
    const std::string processor = "cpu" + std::to_string(package.processor);
    std::string name = package.name.value_or(processor);
    if (kind.scope == EnergyScope::Platform) {
        name = kind.zone; // holds the packages
    } else if (kind.scope != EnergyScope::Package) {
        name += std::string(" ") + kind.zone;
    }
    if (isRepeat(found, package, kind, name)) {
        return;
    }
    MeterInfo info;
    info.source = "perf " + name;
    if (isTaken(found, info.source)) {
        info.source += " (" + processor + ")";
    }
    info.scope = kind.scope;
    info.uncertainty = uncertaintyOfProcessorCounter(kind.scope);
    info.resolution = kProcessorCounterUpdate;
    if (package.name) {
        source.findProcessor = [packageName = *package.name](const SystemAccess& system) {
            return processorOf(system, packageName);
        };
    }
    keepMeter(std::make_unique<PerfMeter>(access, std::move(info), std::move(source)), found);
}

} // namespace

void findPerfEvents(const SystemAccess& access, FoundMeters& found)
{
    const fs::path folder = access.sys / kUnit;
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return;
    }
    if (!access.openCounter) {
        found.unusable.push_back(
            {"perf power",
             Error{Errc::Unsupported,
                   Sentence::of("%1: events are counted by the kernel that runs, which this folder "
                                "need not describe, expected that of /sys",
                                folder)}});
        return;
    }
    const Result<std::uint32_t> type = readType(access, folder / "type");
    const Result<std::vector<Package>> packages = readPackages(access, folder / "cpumask");
    if (!type || !packages) {
        found.unusable.push_back({"perf power", !type ? type.error() : packages.error()});
        return;
    }
    std::size_t events = 0;
    const std::size_t begin = found.meters.size();
    for (const Kind& kind : kKinds) {
        const fs::path file = folder / "events" / kind.event;
        if (!fs::exists(file, ignored)) {
            continue; // this processor does not count it
        }
        ++events;
        const Result<Event> event = readEvent(access, file);
        if (!event) {
            found.unusable.push_back({std::string("perf ") + kind.event, event.error()});
            continue;
        }
        for (const Package& package : packages.value()) {
            addCounter(access, package, kind,
                       {{type.value(), event.value().config, package.processor},
                        event.value().joulesPerCount,
                        file,
                        {}},
                       found);
        }
    }
    // Counts begin when they are opened: only their motion tells repeats.
    joinMirrors(found, begin, dieKey, [](std::size_t, std::size_t) { return true; });
    if (events == 0) {
        found.unusable.push_back(
            {"perf power", Error{Errc::Unsupported,
                                 Sentence::of("%1: found no energy-pkg, energy-cores, energy-ram "
                                              "or energy-psys, expected one of them",
                                              folder / "events")}});
    }
}

} // namespace trilume::power
