// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/compare_options.h"
#include "app/cli/compare_report.h"
#include "app/cli/comparison_paper.h"
#include "app/cli/cpu_model_options.h"
#include "app/cli/device_list.h"
#include "app/cli/engine_options.h"
#include "app/cli/told_text.h"
#include "app/compare/comparer.h"
#include "app/compare/comparison_csv.h"
#include "app/compare/comparison_files.h"
#include "app/compare/comparison_html.h"
#include "app/compare/comparison_json.h"
#include "app/compare/local_machine.h"
#include "app/devices/device_attachment.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"
#include "engine/base/atomic_file.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

namespace trilume::cli {
namespace {

// The files to write, made before anything is measured, so that a wrong name costs no minutes.
struct CompareOutputs
{
    std::optional<AtomicFile> csv;
    std::optional<AtomicFile> html;
    std::optional<AtomicFile> pdf;
};

Status openOutput(const Arguments& arguments,
                  std::string_view option,
                  std::optional<AtomicFile>& output)
{
    if (!arguments.isSet(option)) {
        return Done{};
    }
    Result<AtomicFile> file = AtomicFile::create(toPath(arguments.value(option)));
    if (!file) {
        return file.error();
    }
    output.emplace(std::move(file).value());
    return Done{};
}

Status openOutputs(const Arguments& arguments, CompareOutputs& outputs)
{
    if (Status opened = openOutput(arguments, "csv", outputs.csv); !opened) {
        return opened;
    }
    if (Status opened = openOutput(arguments, "html", outputs.html); !opened) {
        return opened;
    }
    if (Status opened = openOutput(arguments, "pdf", outputs.pdf); !opened) {
        return opened;
    }
    return outputs.pdf ? findPaperProgram() : Done{};
}

Status writeOutput(std::optional<AtomicFile>& output, const std::string& text)
{
    if (!output) {
        return Done{};
    }
    if (Status written = output->write(std::as_bytes(std::span(text))); !written) {
        return written;
    }
    return output->commit();
}

Status writeOutputs(CompareOutputs& outputs, const app::Comparison& comparison)
{
    if (Status written = writeOutput(outputs.csv, app::comparisonCsv(comparison)); !written) {
        return written;
    }
    if (Status written = writeOutput(outputs.html, app::comparisonHtml(comparison).toStdString());
        !written) {
        return written;
    }
    if (!outputs.pdf) {
        return Done{};
    }
    const Result<std::string> pdf = comparisonPaper(comparison);
    return pdf ? writeOutput(outputs.pdf, pdf.value()) : Status(pdf.error());
}

Result<app::ComparedDevice> openCompared(const Arguments& arguments, const std::string& id)
{
    const auto attached =
        app::attachDevice({id, arguments.text("device-settings"), pluginHome(arguments),
                           app::Settings().pluginFolders()});
    if (!attached) {
        return attached.error();
    }
    const auto device = attached.value()->device();
    if (!device) {
        return device.error();
    }
    return app::ComparedDevice{attached.value()->projections(), attached.value()->telemetry(),
                               device.value()->info().name, device.value()->info().isSimulated};
}

app::Comparison measureAll(const CommandContext& context,
                           const CompareOptions& options,
                           const std::optional<power::CpuModel>& powerModel)
{
    app::LocalMachineOptions local;
    local.openDevice = [&context](const std::string& id) {
        return openCompared(context.arguments, id);
    };
    local.meter.model = powerModel;
    local.cacheFolder = toPath(app::cacheFolder());
    local.onWarning = [&context](const Sentence& warning) {
        context.console.warn(told(warning));
    };
    app::LocalMachine machine(std::move(local));
    app::ComparerOptions comparer;
    comparer.stop = context.interrupt.token();
    comparer.onProgress = [&](const app::ComparisonProgress& progress) {
        context.console.progress(compareProgressText(options.configurations, progress));
    };
    app::Comparison comparison =
        app::compare(options.plan, options.configurations, machine, comparer);
    context.console.endProgress();
    return comparison;
}

ExitCode tellComparison(const CommandContext& context,
                        const app::Comparison& comparison,
                        CompareOutputs& outputs)
{
    context.console.out(context.arguments.isSet("json") ? app::comparisonJson(comparison)
                                                        : compareText(comparison));
    if (const Status written = writeOutputs(outputs, comparison); !written) {
        return context.console.fail(written.error());
    }
    switch (comparison.end) {
    case app::ComparisonEnd::Cancelled:
        return ExitCode::Interrupted;
    case app::ComparisonEnd::Failed:
        return ExitCode::Failed;
    default:
        return ExitCode::Done;
    }
}

// One that was measured before.
ExitCode reopen(const CommandContext& context, CompareOutputs& outputs)
{
    const app::ComparisonFiles files(toPath(app::comparisonsFolder()));
    const Result<app::Comparison> comparison = files.open(toPath(context.arguments.value("from")));
    if (!comparison) {
        return context.console.fail(comparison.error());
    }
    return tellComparison(context, comparison.value(), outputs);
}

} // namespace

ExitCode runCompare(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    CompareOutputs outputs;
    if (const Status opened = openOutputs(arguments, outputs); !opened) {
        return context.console.fail(opened.error());
    }
    if (arguments.isSet("from")) {
        return reopen(context, outputs);
    }
    const Result<CompareOptions> options = compareOptions(arguments);
    if (!options) {
        return context.failOption(options.error());
    }
    const Result<std::optional<power::CpuModel>> powerModel = cpuModel(arguments);
    if (!powerModel) {
        return context.failOption(powerModel.error());
    }
    const app::Comparison comparison = measureAll(context, options.value(), powerModel.value());
    if (arguments.isSet("keep")) {
        const app::ComparisonFiles files(toPath(app::comparisonsFolder()));
        const Result<std::filesystem::path> kept = files.keep(comparison);
        if (!kept) {
            return context.console.fail(kept.error());
        }
        context.console.note(told(Sentence::of("kept as %1", kept.value())));
    }
    return tellComparison(context, comparison, outputs);
}

} // namespace trilume::cli
