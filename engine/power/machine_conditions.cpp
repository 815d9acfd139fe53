// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/machine_conditions.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace trilume::power {

namespace {

namespace fs = std::filesystem;

// The folders of cpufreq, one for each group of processors that share a clock.
std::vector<fs::path> clockPolicies(const SystemAccess& access)
{
    std::vector<fs::path> policies;
    const fs::path folder = access.sys / "devices/system/cpu/cpufreq";
    for (const std::string& name : listFolder(folder)) {
        if (name.compare(0, 6, "policy") == 0) {
            policies.push_back(folder / name);
        }
    }
    return policies;
}

std::optional<std::string> governorOf(const SystemAccess& access,
                                      const std::vector<fs::path>& policies)
{
    std::set<std::string> governors;
    for (const fs::path& policy : policies) {
        const Result<std::string> governor = readTrimmed(access, policy / "scaling_governor");
        if (governor && !governor.value().empty()) {
            governors.insert(governor.value());
        }
    }
    std::string text;
    for (const std::string& governor : governors) {
        text += (text.empty() ? "" : " + ") + governor;
    }
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

std::optional<double> megahertzOf(const SystemAccess& access, const std::vector<fs::path>& policies)
{
    constexpr double kKilohertzPerMegahertz = 1000.0;
    double sum = 0.0;
    double count = 0.0;
    for (const fs::path& policy : policies) {
        const Result<std::int64_t> kilohertz =
            readInteger(access, policy / "scaling_cur_freq", 1, Sentence::of("kilohertz"));
        if (!kilohertz) {
            continue;
        }
        // A policy without this list counts as one processor.
        const Result<std::string> list = readTrimmed(access, policy / "affected_cpus");
        const auto blanks =
            list ? std::count(list.value().begin(), list.value().end(), ' ') : std::ptrdiff_t{0};
        const double processors = 1.0 + static_cast<double>(blanks);
        sum += processors * static_cast<double>(kilohertz.value());
        count += processors;
    }
    return count > 0.0 ? std::optional<double>(sum / count / kKilohertzPerMegahertz) : std::nullopt;
}

std::optional<Boost> boostOf(const SystemAccess& access)
{
    const fs::path folder = access.sys / "devices/system/cpu";
    if (const auto isOff =
            readInteger(access, folder / "intel_pstate/no_turbo", 0, Sentence::of("yes or no"))) {
        return isOff.value() == 0 ? Boost::On : Boost::Off;
    }
    if (const auto isOn =
            readInteger(access, folder / "cpufreq/boost", 0, Sentence::of("yes or no"))) {
        return isOn.value() == 0 ? Boost::Off : Boost::On;
    }
    return std::nullopt;
}

bool isProcessorSensor(const std::string& chip)
{
    return chip == "k10temp" || chip == "zenpower" || chip == "coretemp";
}

// The whole chip rather than one core: Tdie is the true temperature where Tctl has an offset.
bool isPackageLabel(const std::string& label)
{
    return label == "Tdie" || label == "Tctl" || label.compare(0, 10, "Package id") == 0;
}

std::optional<double> celsiusOfChip(const SystemAccess& access, const fs::path& folder)
{
    constexpr const char* kInput = "_input";
    constexpr double kMilli = 1e-3;
    std::optional<double> hottest;
    std::optional<double> die;
    for (const std::string& file : listFolder(folder)) {
        const std::size_t end = file.find(kInput);
        if (file.compare(0, 4, "temp") != 0 || end == std::string::npos) {
            continue;
        }
        const Result<std::string> label =
            readTrimmed(access, folder / (file.substr(0, end) + "_label"));
        const Result<std::int64_t> value =
            readInteger(access, folder / file, INT64_MIN, Sentence::of("thousandths of a degree"));
        // Drivers without labels have one sensor, the chip's.
        const bool isPackage = !label || isPackageLabel(label.value());
        if (!value || !isPackage) {
            continue;
        }
        const double celsius = static_cast<double>(value.value()) * kMilli;
        hottest = std::max(hottest.value_or(celsius), celsius);
        if (label && label.value() == "Tdie") {
            die = celsius;
        }
    }
    return die ? die : hottest;
}

std::optional<double> celsiusOf(const SystemAccess& access)
{
    std::optional<double> hottest;
    const fs::path folder = access.sys / "class/hwmon";
    for (const std::string& name : listFolder(folder)) {
        const Result<std::string> chip = readTrimmed(access, folder / name / "name");
        if (!chip || !isProcessorSensor(chip.value())) {
            continue;
        }
        if (const auto celsius = celsiusOfChip(access, folder / name)) {
            hottest = std::max(hottest.value_or(*celsius), *celsius);
        }
    }
    return hottest;
}

// A battery that discharges decides: a charger may be plugged in and too weak.
std::optional<Supply> supplyOf(const SystemAccess& access)
{
    std::optional<Supply> supply;
    const fs::path folder = access.sys / "class/power_supply";
    for (const std::string& name : listFolder(folder)) {
        const Result<std::string> type = readTrimmed(access, folder / name / "type");
        const Result<std::string> scope = readTrimmed(access, folder / name / "scope");
        if (!type || (scope && scope.value() == "Device")) {
            continue;
        }
        if (type.value() == "Battery") {
            const Result<std::string> status = readTrimmed(access, folder / name / "status");
            if (status && status.value() == "Discharging") {
                return Supply::Battery;
            }
        } else {
            const auto online =
                readInteger(access, folder / name / "online", 0, Sentence::of("yes or no"));
            if (online && online.value() != 0) {
                supply = Supply::Mains;
            }
        }
    }
    return supply;
}

void append(Sentence& text, const Sentence& part)
{
    text = text.isEmpty() ? part : Sentence::of("%1, %2", text, part);
}

} // namespace

MachineConditions readMachineConditions(const SystemAccess& access)
{
    const std::vector<fs::path> policies = clockPolicies(access);
    MachineConditions conditions;
    conditions.governor = governorOf(access, policies);
    conditions.boost = boostOf(access);
    conditions.cpuCelsius = celsiusOf(access);
    conditions.cpuMegahertz = megahertzOf(access, policies);
    conditions.supply = supplyOf(access);
    return conditions;
}

Sentence conditionsText(const MachineConditions& conditions)
{
    Sentence text;
    if (conditions.governor) {
        append(text, Sentence::of("governor %1", *conditions.governor));
    }
    if (conditions.boost) {
        append(text, *conditions.boost == Boost::On ? Sentence::of("boost on")
                                                    : Sentence::of("boost off"));
    }
    if (conditions.cpuCelsius) {
        append(text, Sentence::of("%1 °C", std::lround(*conditions.cpuCelsius)));
    }
    if (conditions.cpuMegahertz) {
        append(text, Sentence::of("%1 MHz", std::lround(*conditions.cpuMegahertz)));
    }
    if (conditions.supply) {
        append(text, *conditions.supply == Supply::Mains ? Sentence::of("mains")
                                                         : Sentence::of("battery"));
    }
    return text;
}

} // namespace trilume::power
