// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_report.h"
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/synthetic_model.h"

namespace trilume::cli {
namespace {

constexpr std::uint64_t kSeed = 1;

Result<std::shared_ptr<const model::Model>> subjectModel(const CommandContext& context,
                                                         const EngineOptions& engine)
{
    if (!context.arguments.isSet("shape")) {
        return loadModelFile(context, context.arguments.positional().value(0), engine);
    }
    context.console.progress("making random weights");
    auto model = model::createSyntheticModel(context.arguments.text("shape"), kSeed, engine.threads,
                                             kernels::kernelTable(engine.isa), engine.packing);
    context.console.endProgress();
    return model;
}

} // namespace

ExitCode runBench(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (arguments.isSet("shape")) {
        if (!arguments.positional().isEmpty()) {
            return context.failOption(
                {Errc::InvalidArgument, "--shape and MODEL exclude each other"});
        }
        const Result<std::string> shape = arguments.choice("shape", model::publishedShapes());
        if (!shape) {
            return context.failOption(shape.error());
        }
    }
    const Result<EngineOptions> engine = engineOptions(arguments);
    if (!engine) {
        return context.failOption(engine.error());
    }
    const auto model = subjectModel(context, engine.value());
    if (!model) {
        return context.console.fail(model.error());
    }
    bench::ModelBenchOptions options;
    options.threads = engine.value().threads;
    options.stop = context.interrupt.token();
    options.onProgress = [&context](std::string_view step) {
        context.console.progress(step);
    };
    const Result<bench::ModelBenchReport> report = bench::benchModel(model.value(), options);
    context.console.endProgress();
    if (!report) {
        return context.console.fail(report.error());
    }
    const BenchSubject subject{model.value()->info().name, engine.value().threads.threads,
                               std::string(isaName(engine.value().isa)),
                               std::string(kernels::packingName(model.value()->info().packing))};
    context.console.out(arguments.isSet("json") ? benchJson(subject, report.value())
                                                : benchText(subject, report.value()));
    return ExitCode::Done;
}

} // namespace trilume::cli
