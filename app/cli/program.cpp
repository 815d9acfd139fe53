// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help_text.h"

namespace trilume::cli {
namespace {

ExitCode runCommand(const CommandContext& context)
{
    switch (context.arguments.command().id) {
    case CommandId::Import:
        return runImport(context);
    case CommandId::Inspect:
        return runInspect(context);
    case CommandId::Chat:
        return runChat(context);
    case CommandId::Generate:
        return runGenerate(context);
    case CommandId::Logits:
        return runLogits(context);
    case CommandId::Eval:
        return runEval(context);
    case CommandId::Bench:
        return runBench(context);
    case CommandId::Trace:
        return runTrace(context);
    case CommandId::Energy:
        return runEnergy(context);
    case CommandId::Serve:
        return runServe(context);
    case CommandId::Devices:
        return runDevices(context);
    case CommandId::Models:
        return runModels(context);
    case CommandId::Download:
        return runDownload(context);
    case CommandId::Compare:
        return runCompare(context);
    case CommandId::Project:
        return runProject(context);
    }
    return ExitCode::Failed;
}

} // namespace

ExitCode CommandContext::failOption(const Error& error) const
{
    return error.code == Errc::InvalidArgument ? console.failUsage(error, arguments.command().name)
                                               : console.fail(error);
}

ExitCode runProgram(const QStringList& words, Console& console, Interrupt& interrupt)
{
    const QString first = words.isEmpty() ? QString() : words.first();
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        console.out("trilume-cli " TRILUME_VERSION "\n"); // untranslated: for programs, too
        return ExitCode::Done;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        console.out(programHelp());
        return ExitCode::Done;
    }
    if (first.isEmpty()) {
        return console.failUsage({Errc::InvalidArgument, Sentence::of("a command is missing")}, {});
    }
    const CommandSpec* command = findCommand(first.toStdString());
    if (command == nullptr) {
        return console.failUsage({Errc::InvalidArgument,
                                  Sentence::of("there is no command \"%1\"", first.toStdString())},
                                 {});
    }
    const Result<Arguments> arguments = Arguments::parse(*command, words.mid(1));
    if (!arguments) {
        return console.failUsage(arguments.error(), command->name);
    }
    if (arguments.value().isSet("help")) {
        console.out(commandHelp(*command));
        return ExitCode::Done;
    }
    return runCommand({arguments.value(), console, interrupt});
}

} // namespace trilume::cli
