// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_energy.h"
#include "app/cli/bench_report.h"
#include "app/cli/commands.h"
#include "app/cli/cpu_model_options.h"
#include "app/cli/engine_options.h"
#include "app/cli/told_text.h"
#include "app/devices/device_search.h"
#include "app/sensors/device_meter.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/conventional_model.h"
#include "engine/model/published_shapes.h"
#include "engine/model/synthetic_model.h"
#include "engine/power/machine_conditions.h"

namespace trilume::cli {
namespace {

constexpr std::uint64_t kSeed = 1;
constexpr std::uint64_t kMostContext = 65536;

// What is the twin of a model says nothing about language.
Sentence conventionalNote()
{
    return trilume::Sentence::of("random weights: speed and energy only");
}

struct Original
{
    std::string name;
    model::ModelShape shape;
};

// A file's model is gone again when this returns: there may not be room for both.
Result<Original> originalOf(const CommandContext& context, const EngineOptions& engine)
{
    if (context.arguments.isSet("shape")) {
        const std::string name = context.arguments.text("shape");
        const Result<model::ModelShape> shape = model::publishedShape(name);
        if (!shape) {
            return shape.error();
        }
        return Original{name, shape.value()};
    }
    EngineOptions options = engine;
    options.packing = kernels::Packing::TwoBit; // any: nothing is measured for it
    const auto model = loadModelFile(context, context.arguments.positional().value(0), options);
    if (!model) {
        return model.error();
    }
    return Original{model.value()->info().name, model::shapeOf(model.value()->info())};
}

Result<std::shared_ptr<const model::Model>> subjectModel(const CommandContext& context,
                                                         const EngineOptions& engine)
{
    if (context.arguments.isSet("conventional")) {
        const Result<Original> original = originalOf(context, engine);
        if (!original) {
            return original.error();
        }
        context.console.progress(told(Sentence::of("making random weights")));
        auto twin = model::createConventionalModel(original.value().name, original.value().shape,
                                                   kSeed, engine.threads, *engine.kernels);
        context.console.endProgress();
        return twin;
    }
    if (!context.arguments.isSet("shape")) {
        return loadModelFile(context, context.arguments.positional().value(0), engine);
    }
    context.console.progress(told(Sentence::of("making random weights")));
    auto model = model::createSyntheticModel(context.arguments.text("shape"), kSeed, engine.threads,
                                             *engine.kernels, engine.packing);
    context.console.endProgress();
    return model;
}

Result<bench::ModelBenchReport> measure(const CommandContext& context,
                                        const EngineOptions& engine,
                                        const BenchMeter& meter,
                                        std::size_t promptTokens,
                                        const std::shared_ptr<const model::Model>& model)
{
    bench::ModelBenchOptions options;
    options.threads = engine.threads;
    options.projections = engine.projections;
    options.precision = engine.precision;
    options.prefillTokens = promptTokens;
    options.stop = context.interrupt.token();
    options.onProgress = [&context](const Sentence& step) {
        context.console.progress(told(step));
    };
    options.meter = meter.meter.get();
    options.baseline = meter.baseline;
    std::unique_ptr<power::EnergyMeter> device;
    if (engine.telemetry) {
        device = std::make_unique<app::DeviceMeter>(context.arguments.text("device"),
                                                    engine.telemetry, options.system.now);
        options.deviceMeter = device.get();
    }
    Result<bench::ModelBenchReport> report = bench::benchModel(model, options);
    context.console.endProgress();
    return report;
}

// What --shape and --conventional go together with.
Status checkSubject(const Arguments& arguments)
{
    if (arguments.isSet("conventional")) {
        if (arguments.isSet("packing")) {
            return Error{Errc::InvalidArgument,
                         Sentence::of("--conventional and --packing exclude each other")};
        }
        if (!arguments.text("device").empty() && arguments.text("device") != app::kProcessorId) {
            return Error{Errc::InvalidArgument,
                         Sentence::of("--conventional computes on the processor only: --device "
                                      "cannot be given")};
        }
    }
    if (!arguments.isSet("shape")) {
        return Done{};
    }
    if (!arguments.positional().isEmpty()) {
        return Error{Errc::InvalidArgument, Sentence::of("--shape and MODEL exclude each other")};
    }
    const Result<std::string> shape = arguments.choice("shape", model::publishedShapes());
    return shape ? Status(Done{}) : Status(shape.error());
}

} // namespace

ExitCode runBench(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (const Status status = checkSubject(arguments); !status.ok()) {
        return context.failOption(status.error());
    }
    const Result<EngineOptions> engine = engineOptionsOnDevice(context);
    if (!engine) {
        return context.failOption(engine.error());
    }
    const Result<std::optional<power::CpuModel>> powerModel = cpuModel(arguments);
    if (!powerModel) {
        return context.failOption(powerModel.error());
    }
    const Result<std::uint64_t> promptTokens = arguments.wholeNumber("context", 1, kMostContext);
    if (!promptTokens) {
        return context.failOption(promptTokens.error());
    }
    const auto model = subjectModel(context, engine.value());
    if (!model) {
        return context.console.fail(model.error());
    }
    const Result<BenchMeter> meter = openBenchMeter(context, powerModel.value());
    if (!meter) {
        return context.console.fail(meter.error());
    }
    BenchSubject subject;
    subject.model = model.value()->info().name;
    subject.threads = engine.value().threads.threads;
    subject.isa = isaName(engine.value().kernels->isa);
    subject.packing = model::weightFormatName(model.value()->info().weightFormat);
    subject.note = arguments.isSet("conventional") ? conventionalNote() : Sentence();
    subject.device = arguments.text("device");
    subject.openMp = openMpSettings();
    subject.conditions = power::conditionsText(power::readMachineConditions());
    const Result<bench::ModelBenchReport> report =
        measure(context, engine.value(), meter.value(),
                static_cast<std::size_t>(promptTokens.value()), model.value());
    if (!report) {
        return context.console.fail(report.error());
    }
    subject.energy.problem = meter.value().problem;
    subject.energy.baseline = meter.value().baseline;
    subject.energy.baselineProblem = meter.value().baselineProblem;
    if (subject.energy.baseline) {
        subject.energy.baselineAgeSeconds =
            power::ageSeconds(*subject.energy.baseline, power::readClocks());
    }
    context.console.out(arguments.isSet("json") ? benchJson(subject, report.value())
                                                : benchText(subject, report.value()));
    return ExitCode::Done;
}

} // namespace trilume::cli
