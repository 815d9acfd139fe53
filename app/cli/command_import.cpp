// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/told_text.h"
#include "engine/checkpoint/importer.h"

#include <filesystem>
#include <system_error>

namespace trilume::cli {
namespace {

// On a terminal each per cent and tensor; elsewhere a line for each tenth.
class ImportProgressView
{
public:
    explicit ImportProgressView(Console& console)
        : m_console(console)
    {}

    void show(const checkpoint::ImportProgress& progress)
    {
        const std::uint64_t total = progress.bytesTotal == 0 ? 1 : progress.bytesTotal;
        const std::uint64_t percent = 100 * progress.bytesDone / total;
        m_console.progress(told(trilume::Sentence::of("%1 %", percent)) + "  " + progress.tensor);
        if (!m_console.showsProgress() && percent >= m_next) {
            m_console.note(told(trilume::Sentence::of("%1 %", percent)));
            m_next = percent / 10 * 10 + 10;
        }
    }

private:
    Console& m_console;
    std::uint64_t m_next = 10;
};

} // namespace

ExitCode runImport(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.isSet("output") || arguments.value("output").isEmpty()) {
        return context.failOption(
            {Errc::InvalidArgument, Sentence::of("--output FILE is missing")});
    }
    const Result<std::string> type = arguments.choice("type", {"tq2_0", "tq1_0"});
    if (!type) {
        return context.failOption(type.error());
    }
    const Result<ThreadBudget> threads = threadBudget(arguments);
    if (!threads) {
        return context.failOption(threads.error());
    }
    checkpoint::ImportOptions options;
    options.format =
        type.value() == "tq1_0" ? quant::TernaryFormat::Tq1_0 : quant::TernaryFormat::Tq2_0;
    options.budget = threads.value();
    options.name = arguments.text("name");
    ImportProgressView view(context.console);
    const std::filesystem::path source = toPath(arguments.positional().first());
    std::error_code ignored; // what is neither is told by the import of folders
    const auto import = std::filesystem::is_regular_file(source, ignored)
                            ? checkpoint::importFile
                            : checkpoint::importFolder;
    const Result<checkpoint::ImportReport> imported = import(
        source, toPath(arguments.value("output")), options,
        [&view](const checkpoint::ImportProgress& progress) { view.show(progress); },
        context.interrupt.token());
    context.console.endProgress();
    if (!imported) {
        return context.console.fail(imported.error());
    }
    const checkpoint::ImportReport& report = imported.value();
    for (const Sentence& warning : report.warnings) {
        context.console.warn(told(warning));
    }
    context.console.note(told(Sentence::of(
        "%1: %2 parameters, %3 of them ternary, %4 bytes, fingerprint %5", report.name,
        report.parameterCount, report.ternaryCount, report.fileBytes, report.fingerprint)));
    return ExitCode::Done;
}

} // namespace trilume::cli
