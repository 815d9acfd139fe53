// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/energy_meters.h"

#include "engine/power/find_meters.h"
#include "engine/power/named_model.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace trilume::cli {
namespace {

// How the processor can be modelled, with a first guess where its name tells one.
Sentence modelHint(const power::SystemAccess& access)
{
    const auto model = power::modelFromName(power::processorName(access));
    return model ? Sentence::of("--idle-watts and --full-watts model the processor instead (%1 and "
                                "%2 %3)",
                                power::wattsText(model->idleWatts),
                                power::wattsText(model->fullWatts), model->basis)
                 : Sentence::of("--idle-watts and --full-watts model the processor instead");
}

// Why nothing can be measured: a refused permission rather than a battery that rests.
Error whyNothing(const power::FoundMeters& found, const power::SystemAccess& access)
{
    std::optional<Error> reason;
    for (const power::FoundMeter& one : found.meters) {
        if (one.problem
            && (!reason || (reason->code != Errc::Io && one.problem->code == Errc::Io))) {
            reason = one.problem;
        }
    }
    if (!reason && !found.unusable.empty()) {
        reason = found.unusable.front().reason;
    }
    const std::string folder = access.sys.string();
    return {reason ? reason->code : Errc::NotFound,
            reason ? Sentence::of("no energy sensor can be read: %1", reason->sentence)
                   : Sentence::of("no energy sensor was found: %1/class/powercap, "
                                  "%1/bus/event_source/devices/power, %1/class/hwmon and "
                                  "%1/class/power_supply hold none; %2",
                                  folder, modelHint(access))};
}

// A file that stands in for a sensor's and is being written may be empty for a moment.
bool isTorn(const std::optional<Error>& problem)
{
    return problem && problem->code == Errc::Corrupt;
}

constexpr int kAttempts = 5;
constexpr std::chrono::milliseconds kAttemptPause{2};

power::FoundMeters findSettledMeters(const power::SystemAccess& access, const Interrupt& interrupt)
{
    power::FoundMeters found = power::findMeters(access);
    const auto isTornMeter = [](const power::FoundMeter& meter) {
        return isTorn(meter.problem);
    };
    for (int attempt = 1; attempt < kAttempts; ++attempt) {
        if (std::none_of(found.meters.begin(), found.meters.end(), isTornMeter)
            || !interrupt.waitFor(kAttemptPause)) {
            break;
        }
        found = power::findMeters(access);
    }
    return found;
}

} // namespace

power::BankSample settledSample(power::MeterBank& bank, const Interrupt& interrupt)
{
    power::BankSample sample = bank.sample();
    const auto isTornMeter = [](const power::MeterSample& meter) {
        return isTorn(meter.problem);
    };
    for (int attempt = 1; attempt < kAttempts; ++attempt) {
        if (std::none_of(sample.meters.begin(), sample.meters.end(), isTornMeter)
            || !interrupt.waitFor(kAttemptPause)) {
            break;
        }
        sample = bank.sample();
    }
    return sample;
}

Result<power::MeterBank> openMeterBank(const power::SystemAccess& access,
                                       const std::optional<power::CpuModel>& model,
                                       const Interrupt& interrupt,
                                       std::unique_ptr<power::EnergyMeter> device)
{
    power::FoundMeters found = findSettledMeters(access, interrupt);
    const bool isReadable = std::any_of(found.meters.begin(), found.meters.end(),
                                        [](const power::FoundMeter& one) { return !one.problem; });
    if (!isReadable && !model && device == nullptr) {
        return whyNothing(found, access);
    }
    std::vector<std::unique_ptr<power::EnergyMeter>> meters = power::takeMeters(std::move(found));
    if (model) {
        auto modelled = power::modelledCpuMeter(access, *model);
        if (!modelled) {
            return modelled.error();
        }
        meters.push_back(std::move(modelled).value());
    }
    if (device != nullptr) {
        meters.push_back(std::move(device));
    }
    return power::MeterBank(std::move(meters), access.now);
}

} // namespace trilume::cli
