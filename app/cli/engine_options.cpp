// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_options.h"

#include "app/cli/device_projections.h"
#include "app/cli/told_text.h"
#include "app/cli/words.h"
#include "app/platform/paths.h"
#include "engine/kernels/kernel_choice.h"
#include "engine/model/kv_check.h"
#include "engine/model/load_model.h"

#include <span>

namespace trilume::cli {
namespace {

constexpr std::uint64_t kMaxThreads = 1024;
constexpr std::uint64_t kMaxKvMebibytes = std::uint64_t{1} << 20U;

Result<const kernels::KernelTable*> chosenKernels(const Arguments& arguments)
{
    if (!arguments.isSet("isa")) {
        return kernels::chosenKernelTable();
    }
    const std::span<const std::string_view> names = kernels::kernelSetNames();
    const Result<std::string> name = arguments.choice("isa", {names.begin(), names.end()});
    if (!name) {
        return name.error();
    }
    if (const kernels::KernelTable* table = kernels::findKernelTable(name.value())) {
        return table;
    }
    std::string list;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        list.append(list.empty() ? "" : ", ").append(table.variant);
    }
    return Error{Errc::Unsupported,
                 trilume::Sentence::of("--isa is \"%1\", but this machine has only: %2",
                                       name.value(), list)};
}

// How exactly transformers remember and what they multiply with.
Status readPrecision(const Arguments& arguments, EngineOptions& options)
{
    const Result<std::string> kv = arguments.choice("kv", {"auto", "f32", "f16", "int8"});
    if (!kv) {
        return kv.error();
    }
    if (kv.value() != "auto") {
        options.precision.kv.format = kv.value() == "f32"   ? kernels::KvFormat::F32
                                      : kv.value() == "f16" ? kernels::KvFormat::F16
                                                            : kernels::KvFormat::Int8;
    }
    const Result<std::uint64_t> mebibytes = arguments.wholeNumber("kv-memory", 1, kMaxKvMebibytes);
    if (!mebibytes) {
        return mebibytes.error();
    }
    options.precision.kv.budgetBytes = mebibytes.value() << 20U;
    const Result<std::string> activations = arguments.choice("activations", {"int8", "int16"});
    if (!activations) {
        return activations.error();
    }
    options.precision.codeWidth =
        activations.value() == "int16" ? quant::CodeWidth::Int16 : quant::CodeWidth::Int8;
    return Done{};
}

} // namespace

std::filesystem::path toPath(const QString& name)
{
    return bytesOfWord(name);
}

Result<ThreadBudget> threadBudget(const Arguments& arguments)
{
    if (!arguments.isSet("threads")) {
        return defaultThreadBudget();
    }
    const Result<std::uint64_t> threads = arguments.wholeNumber("threads", 1, kMaxThreads);
    if (!threads) {
        return threads.error();
    }
    return chosenThreadBudget(static_cast<std::size_t>(threads.value()));
}

Result<EngineOptions> engineOptions(const Arguments& arguments)
{
    EngineOptions options;
    const Result<ThreadBudget> threads = threadBudget(arguments);
    if (!threads) {
        return threads.error();
    }
    options.threads = threads.value();
    const Result<const kernels::KernelTable*> kernels = chosenKernels(arguments);
    if (!kernels) {
        return kernels.error();
    }
    options.kernels = kernels.value();
    const Result<std::string> packing = arguments.choice("packing", {"auto", "2bit", "1.6bit"});
    if (!packing) {
        return packing.error();
    }
    options.packing = kernels::packingFromName(packing.value()); // nothing for "auto"
    if (Status status = readPrecision(arguments, options); !status) {
        return status.error();
    }
    if (arguments.isSet("chat-markers")) {
        Result<tokenizer::ChatMarkers> markers =
            tokenizer::readChatMarkers(toPath(arguments.value("chat-markers")));
        if (!markers) {
            return markers.error();
        }
        options.markers = std::move(markers).value();
    }
    return options;
}

Result<EngineOptions> engineOptionsOnDevice(const CommandContext& context)
{
    Result<EngineOptions> options = engineOptions(context.arguments);
    if (!options) {
        return options;
    }
    Result<DeviceProjections> device = projectionsOn(context.arguments, context.console);
    if (!device) {
        return device.error();
    }
    options.value().projections = std::move(device.value().options);
    options.value().telemetry = std::move(device.value().telemetry);
    return options;
}

Result<std::filesystem::path> findModelFile(const QString& name)
{
    if (!name.isEmpty()) {
        return toPath(name);
    }
    const QString bundled = app::bundledModelPath();
    if (bundled.isEmpty()) {
        return Error{
            Errc::NotFound,
            Sentence::of("no model comes with this installation: name a model file (*.gguf)")};
    }
    return toPath(bundled);
}

Result<std::shared_ptr<const model::Model>> loadModelFile(const CommandContext& context,
                                                          const QString& name,
                                                          const EngineOptions& options)
{
    const Result<std::filesystem::path> path = findModelFile(name);
    if (!path) {
        return path.error();
    }
    model::LoadOptions load;
    load.threads = options.threads;
    load.kernels = options.kernels;
    load.packing = options.packing;
    load.cacheFolder = toPath(app::cacheFolder());
    load.stop = context.interrupt.token();
    load.onWarning = [&context](const Sentence& warning) {
        context.console.warn(told(warning));
    };
    load.onProgress = [&context](double share) {
        context.console.progress(
            told(Sentence::of("loading the model: %1 %", static_cast<int>(100.0 * share))));
    };
    Result<std::shared_ptr<const model::Model>> model = model::loadModel(path.value(), load);
    context.console.endProgress();
    if (model) {
        if (Status status = model::checkKv(*model.value(), options.precision.kv); !status) {
            return status.error();
        }
    }
    return model;
}

} // namespace trilume::cli
