// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/completion_text.h"
#include "app/manual/completions.h"

namespace trilume::manual {
namespace {

// _SELF stands for the functions' name.
constexpr std::string_view kFishCommand = R"fish(
# The command of the line; fails where there is none yet.
function __SELF_command
    for word in (commandline -opc)[2..-1]
        if not string match -q -- '-*' $word
            echo $word
            return 0
        end
    end
    return 1
end

function __SELF_in
    contains -- "$(__SELF_command)" $argv
end

function __SELF_has_none
    not __SELF_command >/dev/null
end
)fish";

constexpr std::string_view kFishDevices = R"fish(
# Devices that are always there, and those that the program saw when it last looked.
function __SELF_devices
    set -l list ~/.cache/trilume/DEVICES_FILE
    if set -q XDG_CACHE_HOME; and test -n "$XDG_CACHE_HOME"
        set list $XDG_CACHE_HOME/trilume/DEVICES_FILE
    end
    string join \n -- $argv
    if test -f $list -a -r $list
        string match -r -- '^[A-Za-z0-9][A-Za-z0-9._:+-]*$' <$list 2>/dev/null
    end
end
)fish";

// The list of values, to be evaluated by fish when it is asked for; empty: files, or nothing.
std::string fishList(const Values& values)
{
    std::string list;
    switch (values.kind) {
    case Values::Kind::Words:
        return shellWords(values.words);
    case Values::Kind::Devices:
        return "(__SELF_devices " + shellWords(values.words) + ")";
    case Values::Kind::Folders:
        return "(__fish_complete_directories)";
    case Values::Kind::Files:
        for (const std::string& ending : values.words) {
            list += (list.empty() ? "" : " ") + ("(__fish_complete_suffix " + ending + ")");
        }
        return list;
    case Values::Kind::Text:
        break;
    }
    return "";
}

std::string fishValue(const Values& values)
{
    const std::string list = fishList(values);
    if (!list.empty()) {
        // A folder is a way to a file, and fish lists both with __fish_complete_suffix.
        return " -x -k -a " + shellQuoted(list);
    }
    return values.kind == Values::Kind::Files ? " -r -F" : " -x";
}

std::string fishOption(const Option& option, const std::string& begin)
{
    std::string line = begin + " -l " + option.name;
    if (option.shortName != 0) {
        line += std::string(" -s ") + option.shortName;
    }
    if (option.hasValue()) {
        line += fishValue(option.values);
    }
    return line + " -d " + shellQuoted(firstSentence(option.help)) + "\n";
}

std::string fishArguments(const Command& command, const std::string& begin)
{
    std::string lines;
    for (const Argument& argument : command.arguments) {
        const std::string value = fishValue(argument.values);
        if (argument.values.kind == Values::Kind::Files && argument.values.words.empty()) {
            lines += begin + " -F\n";
        } else if (argument.values.kind != Values::Kind::Text) {
            lines += begin + value.substr(std::string_view(" -x").size()) + "\n";
        }
    }
    return lines;
}

} // namespace

std::string fishCompletion(const Program& program)
{
    std::string script = "# Completion of " + program.name
                         + " for fish, made by the build from the tables of options.\n";
    script += std::string(kFishCommand);
    script += withReplaced(std::string(kFishDevices), "DEVICES_FILE", rememberedDevicesFileName());
    const std::string all = "complete -c " + program.name;
    script += "\n" + all + " -f\n";
    if (program.commands.empty()) {
        for (const Option& option : program.options) {
            script += fishOption(option, all);
        }
        script += fishArguments(commandsOf(program).front(), all);
    }
    for (const Option& option : program.options) {
        if (!program.commands.empty()) {
            script += fishOption(option, all + " -n __SELF_has_none");
        }
    }
    for (const Command& command : program.commands) {
        script += all + " -n __SELF_has_none -a " + command.name + " -d "
                  + shellQuoted(command.summary) + "\n";
    }
    for (const Command& command : program.commands) {
        const std::string begin = all + " -n " + shellQuoted("__SELF_in " + command.name);
        for (const Option& option : command.options) {
            script += fishOption(option, begin);
        }
        script += fishArguments(command, begin);
    }
    return withReplaced(script, "_SELF", "_" + functionName(program.name));
}

} // namespace trilume::manual
