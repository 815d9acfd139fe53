// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "engine/accel/plugins/plugin_reading.h"
#include "engine/generate/local_generator.h"
#include "engine/kernels/kernel_table.h"
#include "engine/kernels/packing.h"
#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"
#include "engine/tokenizer/chat_format.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace trilume::cli {

struct EngineOptions
{
    ThreadBudget threads;
    const kernels::KernelTable* kernels = nullptr; // what computes, given or not
    std::optional<kernels::Packing> packing;       // nothing: the faster one is chosen at load
    std::optional<tokenizer::ChatMarkers> markers; // nothing: those of the model
    accel::ProjectionOptions projections = {};     // on another device than the processor
    accel::TelemetrySource telemetry = {};         // of that device
    model::Precision precision = {};

    // What a sequence of its own is made with.
    [[nodiscard]] model::SequenceOptions sequence() const
    {
        model::SequenceOptions options;
        options.threads = threads;
        options.projections = projections;
        options.precision = precision;
        return options;
    }

    // What a generator is made with.
    [[nodiscard]] generate::LocalGeneratorOptions generator() const
    {
        generate::LocalGeneratorOptions options;
        options.threads = threads;
        options.chatMarkers = markers;
        options.projections = projections;
        options.precision = precision;
        return options;
    }
};

[[nodiscard]] std::filesystem::path toPath(const QString& name);

[[nodiscard]] Result<ThreadBudget> threadBudget(const Arguments& arguments);

// --threads, --isa, --packing, --kv, --kv-memory, --activations and --chat-markers.
// Errc::Unsupported: well written, but this machine cannot do it.
[[nodiscard]] Result<EngineOptions> engineOptions(const Arguments& arguments);

// The same, with the device of --device opened.
[[nodiscard]] Result<EngineOptions> engineOptionsOnDevice(const CommandContext& context);

// The file, or the bundled one for an empty name.
[[nodiscard]] Result<std::filesystem::path> findModelFile(const QString& name);

// Loads with progress on standard error.
[[nodiscard]] Result<std::shared_ptr<const model::Model>> loadModelFile(
    const CommandContext& context,
    const QString& name,
    const EngineOptions& options);

} // namespace trilume::cli
