// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_machine.h"
#include "engine/accel/plugins/plugin_reading.h"
#include "engine/accel/projection_options.h"
#include "engine/model/load_model.h"
#include "engine/model/model.h"
#include "engine/power/find_meters.h"
#include "engine/power/system_access.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <tuple>

namespace trilume::app {

// A device as a comparison needs it.
struct ComparedDevice
{
    accel::ProjectionOptions projections = {};
    accel::TelemetrySource telemetry = {};
    std::string name = {}; // for people
    bool isSimulated = false;
};

struct LocalMachineOptions
{
    // Opens the device of an id that is not "cpu"; an error where it cannot be used now.
    std::function<Result<ComparedDevice>(const std::string& id)> openDevice = {};
    power::MeterWish meter = {};
    power::SystemAccess access = {};
    std::filesystem::path cacheFolder = {}; // of fingerprints and choices; empty: nowhere
    std::function<void(const Sentence& warning)> onWarning = {}; // of loading; may be empty
};

// This machine: models of files, its meter, its clock. Configurations share a model where it is the
// same in memory.
class LocalMachine final : public ComparisonMachine
{
public:
    explicit LocalMachine(LocalMachineOptions options);
    ~LocalMachine() override;

    [[nodiscard]] MachineDescription describe() override;
    [[nodiscard]] Result<power::MeterInfo> meter() override;
    [[nodiscard]] Result<std::unique_ptr<ComparisonSubject>> prepare(
        const ComparedConfiguration& configuration,
        const ComparisonPlan& plan,
        const Preparation& preparation) override;
    [[nodiscard]] Result<power::IdleBaseline> rest(double seconds,
                                                   const std::stop_token& stop) override;
    [[nodiscard]] std::chrono::nanoseconds now() override;
    [[nodiscard]] std::int64_t secondsSince1970() override;

private:
    // File, kernels, packing, and where the packing is chosen at load what it depends on.
    using ModelKey = std::tuple<std::string, std::string, std::string, std::size_t>;

    // The model itself, of a twin its original.
    [[nodiscard]] Result<std::shared_ptr<const model::Model>> load(
        const ComparedConfiguration& configuration,
        const Preparation& preparation);
    [[nodiscard]] Result<std::shared_ptr<const model::Model>> make(
        const ComparedConfiguration& configuration,
        const model::LoadOptions& options);
    [[nodiscard]] Result<std::shared_ptr<const model::Model>> twinOf(
        const model::Model& original,
        const ComparedConfiguration& configuration);

    LocalMachineOptions m_options;
    Result<std::unique_ptr<power::EnergyMeter>> m_meter;
    std::map<ModelKey, std::weak_ptr<const model::Model>> m_models;
};

} // namespace trilume::app
