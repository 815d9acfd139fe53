// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/find_meters.h"

#include "engine/power/find_meters_p.h"
#include "engine/power/sensor_meters_p.h"

#include <array>
#include <utility>

namespace trilume::power {

namespace {

using Finder = void (*)(const SystemAccess&, FoundMeters&);
using Meters = std::vector<std::unique_ptr<EnergyMeter>>;

// Moves the meters of packages with `label` out of `found`; none if one of them cannot be read.
Result<Meters> takePackages(FoundMeters& found, EvidenceLabel label)
{
    Meters packages;
    for (FoundMeter& candidate : found.meters) {
        if (!candidate.meter || candidate.meter->info().scope != EnergyScope::Package
            || candidate.meter->info().label != label) {
            continue;
        }
        if (candidate.problem) {
            return *candidate.problem;
        }
        packages.push_back(std::move(candidate.meter));
    }
    return packages;
}

// The first that can be read, of the scopes in their order.
Result<std::unique_ptr<EnergyMeter>> openMachineMeter(const SystemAccess& access)
{
    FoundMeters found = findMeters(access);
    std::optional<Error> refusal;
    for (const EnergyScope scope : {EnergyScope::Platform, EnergyScope::Machine}) {
        for (FoundMeter& candidate : found.meters) {
            if (candidate.meter->info().scope != scope) {
                continue;
            }
            if (!candidate.problem) {
                return std::move(candidate.meter);
            }
            refusal = refusal ? refusal : candidate.problem;
        }
    }
    if (refusal) {
        return *refusal;
    }
    return Error{Errc::NotFound,
                 Sentence::of("%1: found no sensor of the whole machine, expected a platform in "
                              "class/powercap, a meter of power in class/hwmon, or a battery that "
                              "discharges",
                              access.sys)};
}

} // namespace

Uncertainty uncertaintyOfProcessorCounter(EnergyScope scope)
{
    // Packages of servers were found within a few percent of a meter at the socket, older and
    // smaller ones further off; parts have hardly been compared with anything.
    const double fraction = scope == EnergyScope::Package ? 0.05 : 0.15;
    return {fraction,
            Sentence::of("assumed: makers of processors publish no accuracy for these counters")};
}

void keepMeter(std::unique_ptr<EnergyMeter> meter, FoundMeters& found)
{
    const Result<EnergyReading> reading = meter->read();
    std::optional<Error> problem;
    if (!reading) {
        problem = reading.error();
    }
    std::vector<std::string> sources{meter->info().source};
    found.meters.push_back({std::move(meter), std::move(problem), std::move(sources)});
}

Result<double> plausibleWatts(double watts, const std::string& source)
{
    constexpr double kMost = 10'000.0;
    if (watts > kMost) {
        return Error{Errc::Corrupt, Sentence::of("%1: found %2 W, expected at most 10000 W", source,
                                                 Sentence::digits(std::to_string(watts)))};
    }
    return watts;
}

FoundMeters findMeters(const SystemAccess& access)
{
    FoundMeters found;
    findPowercap(access, found);
    findPerfEvents(access, found);
    findHwmon(access, found);
    findBattery(access, found);
    return found;
}

Result<std::unique_ptr<EnergyMeter>> openCpuMeter(const SystemAccess& access,
                                                  const std::optional<CpuModel>& model)
{
    std::optional<Error> refusal;
    for (const Finder find : std::array<Finder, 3>{findPowercap, findPerfEvents, findHwmon}) {
        FoundMeters found;
        find(access, found);
        for (const EvidenceLabel label : {EvidenceLabel::Measured, EvidenceLabel::Derived}) {
            Result<Meters> packages = takePackages(found, label);
            if (!packages) {
                refusal = refusal ? refusal : packages.error();
            } else if (packages.value().size() == 1) {
                return Result<std::unique_ptr<EnergyMeter>>(std::move(packages.value().front()));
            } else if (!packages.value().empty()) {
                return std::unique_ptr<EnergyMeter>(
                    std::make_unique<SumMeter>(std::move(packages).value()));
            }
        }
    }
    if (model) {
        return modelledCpuMeter(access, *model);
    }
    if (refusal) {
        return *refusal;
    }
    return Error{
        Errc::NotFound,
        Sentence::of("%1: found no sensor of the processor's energy, expected class/powercap, "
                     "bus/event_source/devices/power or class/hwmon to have one",
                     access.sys)};
}

Result<std::unique_ptr<EnergyMeter>> openMeter(const SystemAccess& access, const MeterWish& wish)
{
    return wish.scope == ChargedScope::Machine ? openMachineMeter(access)
                                               : openCpuMeter(access, wish.model);
}

} // namespace trilume::power
