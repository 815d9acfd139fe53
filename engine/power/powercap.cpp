// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/find_meters_p.h"
#include "engine/power/microjoules_p.h"
#include "engine/power/mirrors_p.h"
#include "engine/power/sensor_meters_p.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace trilume::power {

namespace {

namespace fs = std::filesystem;

constexpr const char* kPrefix = "intel-rapl"; // on AMD too
constexpr const char* kMmioPrefix = "intel-rapl-mmio";

// A folder such as intel-rapl:0 (a package) or intel-rapl:0:1 (a part of it).
struct Zone
{
    std::string id;
    fs::path folder;
};

bool startsWith(const std::string& text, const std::string& prefix)
{
    return text.compare(0, prefix.size(), prefix) == 0;
}

// Zones of a folder and of those inside it. The kernel lists parts twice, beside their package and
// in it: the first place counts.
void collectZones(const fs::path& folder, int depth, std::vector<Zone>& zones)
{
    constexpr int kMostLevels = 3; // control type, package, part
    if (depth == kMostLevels) {
        return;
    }
    std::vector<fs::path> inner;
    for (const std::string& name : listFolder(folder)) {
        std::error_code ignored;
        if (!startsWith(name, kPrefix)) {
            continue;
        }
        if (fs::is_directory(folder / name, ignored)) {
            inner.push_back(folder / name);
        }
        const auto isSame = [&name](const Zone& zone) {
            return zone.id == name;
        };
        if (name.find(':') != std::string::npos
            && std::none_of(zones.begin(), zones.end(), isSame)) {
            zones.push_back({name, folder / name});
        }
    }
    for (const fs::path& next : inner) {
        collectZones(next, depth + 1, zones);
    }
}

// "intel-rapl:0" of "intel-rapl:0:1"; empty for a zone that is not a part.
std::string parentOf(const std::string& id)
{
    const std::size_t last = id.rfind(':');
    return id.find(':') == last ? std::string() : id.substr(0, last);
}

std::optional<EnergyScope> zoneScope(const std::string& name)
{
    if (startsWith(name, "package")) {
        return EnergyScope::Package;
    }
    if (name == "core" || name == "cores") {
        return EnergyScope::Cores;
    }
    if (name == "dram") {
        return EnergyScope::Dram;
    }
    if (name == "psys") {
        return EnergyScope::Platform;
    }
    return std::nullopt;
}

void addZone(const SystemAccess& access,
             const Zone& zone,
             EnergyScope scope,
             const std::string& name,
             FoundMeters& found)
{
    const Result<std::int64_t> range =
        readInteger(access, zone.folder / "max_energy_range_uj", 1, Sentence::of("microjoules"));
    MeterInfo info;
    info.source = "powercap " + name;
    info.scope = scope;
    info.uncertainty = uncertaintyOfProcessorCounter(scope);
    info.resolution = kProcessorCounterUpdate;
    keepMeter(std::make_unique<CounterMeter>(access, std::move(info), zone.folder / "energy_uj",
                                             range ? std::optional<std::int64_t>(range.value())
                                                   : std::nullopt),
              found);
}

// Do two counters stand at the same count? The second is read between two reads of the first.
bool isSameCount(const SystemAccess& access, const fs::path& first, const fs::path& second)
{
    const auto joulesOf = [&access](const fs::path& file) {
        const Result<std::int64_t> count =
            readInteger(access, file, 0, Sentence::of("microjoules"));
        return count ? std::optional<double>(static_cast<double>(count.value()) * kMicro)
                     : std::nullopt;
    };
    // A counter may start anew between the reads, or one have been renewed and not yet the other.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const std::optional<double> before = joulesOf(first);
        const std::optional<double> repeat = joulesOf(second);
        const std::optional<double> after = joulesOf(first);
        if (before && repeat && after && *repeat >= *before - kMirrorSlackJoules
            && *repeat <= *after + kMirrorSlackJoules) {
            return true;
        }
    }
    return false;
}

} // namespace

void findPowercap(const SystemAccess& access, FoundMeters& found)
{
    std::vector<Zone> zones;
    collectZones(access.sys / "class/powercap", 0, zones);
    // Those that may repeat others come last, parts behind what they are part of.
    std::stable_partition(zones.begin(), zones.end(),
                          [](const Zone& zone) { return !startsWith(zone.id, kMmioPrefix); });
    std::stable_partition(zones.begin(), zones.end(),
                          [](const Zone& zone) { return parentOf(zone.id).empty(); });
    std::map<std::string, std::string> names; // of zones, by id
    std::set<std::string> taken;
    const std::size_t begin = found.meters.size();
    std::vector<fs::path> counters; // of the meters
    for (const Zone& zone : zones) {
        const Result<std::string> name = readTrimmed(access, zone.folder / "name");
        if (!name) {
            found.unusable.push_back({"powercap " + zone.id, name.error()});
            continue;
        }
        const std::optional<EnergyScope> scope = zoneScope(name.value());
        const auto parent = names.find(parentOf(zone.id));
        std::string whole =
            parent == names.end() ? name.value() : parent->second + " " + name.value();
        const bool isTaken = taken.count(whole) != 0;
        if (startsWith(zone.id, kMmioPrefix) && isTaken) {
            names.emplace(zone.id, std::move(whole));
            continue;
        }
        if (isTaken) {
            whole += " (" + zone.id + ")";
        }
        taken.insert(whole);
        names.emplace(zone.id, whole);
        if (scope) {
            addZone(access, zone, *scope, whole, found);
            counters.push_back(zone.folder / "energy_uj");
        } else {
            constexpr std::size_t kShown = 40;
            found.unusable.push_back(
                {"powercap " + whole,
                 Error{Errc::Unsupported,
                       Sentence::of("%1: found \"%2\", expected package-N, core, dram or psys",
                                    zone.folder / "name", name.value().substr(0, kShown))}});
        }
    }
    joinMirrors(
        found, begin, [](const MeterInfo& info) { return withoutDie(info.source); },
        [&](std::size_t first, std::size_t other) {
            return isSameCount(access, counters[first - begin], counters[other - begin]);
        });
}

} // namespace trilume::power
