// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program_manual.h"

#include "app/cli/help_text.h"
#include "app/cli/option_table.h"
#include "app/cli/option_values.h"
#include "app/manual/shared_sections.h"

namespace trilume::cli {
namespace {

std::string helpWithDefault(const OptionSpec& option)
{
    std::string text(option.help);
    const std::string_view shown =
        option.defaultText.empty() ? option.defaultValue : option.defaultText;
    return shown.empty() ? text : text.append(" Default: ").append(shown).append(".");
}

manual::Command describedCommand(const CommandSpec& command)
{
    manual::Command described{std::string(command.name),
                              std::string(command.summary),
                              usageLine(command),
                              std::string(command.description),
                              {},
                              {}};
    for (const ArgumentSpec& argument : command.arguments) {
        described.arguments.push_back({std::string(argument.name), std::string(argument.help),
                                       argument.presence == Presence::Optional,
                                       valuesOf(command, argument)});
    }
    for (const OptionSpec& option : optionTable()) {
        if (option.belongsTo(command.id)) {
            described.options.push_back({std::string(option.name), option.shortName,
                                         std::string(option.valueName), helpWithDefault(option),
                                         valuesOf(option)});
        }
    }
    return described;
}

} // namespace

manual::Program describedProgram()
{
    manual::Program program;
    program.name = "trilume-cli";
    program.summary = std::string(programSummary());
    program.usage = "COMMAND [ARGUMENTS] [OPTIONS]";
    program.description = manual::terminalDescription() + "\n" + std::string(programNotes());
    program.options = manual::terminalOptions();
    for (const CommandSpec& command : commandTable()) {
        program.commands.push_back(describedCommand(command));
    }
    program.sections = {{"Environment", manual::terminalEnvironment()}, manual::filesSection()};
    program.seeAlso = {"trilume"};
    return program;
}

} // namespace trilume::cli
