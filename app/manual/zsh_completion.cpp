// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/completion_text.h"
#include "app/manual/completions.h"

namespace trilume::manual {
namespace {

std::string escaped(std::string_view text, std::string_view signs)
{
    std::string result;
    for (const char c : text) {
        if (signs.find(c) != std::string_view::npos) {
            result += '\\';
        }
        result += c;
    }
    return result;
}

// The action of _arguments: ids with a colon are the function's, because _arguments reads its own
// words at colons.
std::string zshAction(const Values& values, const std::string& function)
{
    switch (values.kind) {
    case Values::Kind::Words:
        return "(" + [&] {
            std::string list;
            for (const std::string& word : values.words) {
                list += (list.empty() ? "" : " ") + escaped(word, ":\\ ()");
            }
            return list;
        }() + ")";
    case Values::Kind::Files: {
        std::string endings;
        for (const std::string& ending : values.words) {
            endings += (endings.empty() ? "" : "|") + ending.substr(1);
        }
        return endings.empty() ? "_files" : "_files -g \"*.(" + endings + ")(-.)\"";
    }
    case Values::Kind::Folders:
        return "_files -/";
    case Values::Kind::Devices:
        return function + "_devices";
    case Values::Kind::Text:
        break;
    }
    return " ";
}

std::string zshOption(const Option& option, const std::string& function)
{
    std::string text = "[" + escaped(firstSentence(option.help), "[]:\\") + "]";
    if (option.hasValue()) {
        text += ":" + option.valueName + ":" + zshAction(option.values, function);
    }
    const std::string equals = option.hasValue() ? "=" : "";
    std::string specs = "        " + shellQuoted("*--" + option.name + equals + text) + " \\\n";
    if (option.shortName != 0) {
        specs += "        " + shellQuoted(std::string("*-") + option.shortName + text) + " \\\n";
    }
    return specs;
}

std::string zshArguments(const std::vector<Option>& options,
                         const std::vector<Argument>& arguments,
                         const std::string& function)
{
    std::string text = "_arguments \\\n";
    for (const Option& option : options) {
        text += zshOption(option, function);
    }
    for (const Argument& argument : arguments) {
        text += "        "
                + shellQuoted(std::string(argument.isOptional ? "::" : ":") + argument.name + ":"
                              + zshAction(argument.values, function))
                + " \\\n";
    }
    return text.substr(0, text.size() - 3) + "\n";
}

std::string zshDevices(const Program& program, const std::string& function)
{
    std::vector<std::string> always;
    for (const Command& command : commandsOf(program)) {
        for (const Option& option : command.options) {
            if (option.values.kind == Values::Kind::Devices) {
                always = option.values.words;
            }
        }
    }
    if (always.empty()) {
        return "";
    }
    return "# Devices that are always there, and those that the program saw when it last looked.\n"
           + function
           + "_devices()\n{\n    local expl list=${XDG_CACHE_HOME:-$HOME/.cache}/trilume/"
           + rememberedDevicesFileName() + "\n    local -aU ids\n    ids=(" + shellWords(always)
           + ")\n    [[ -f $list && -r $list ]] && "
             "ids+=(${(M)${(f)\"$(<$list)\"}:#[A-Za-z0-9][A-Za-z0-9._:+-]#})\n"
             "    _wanted devices expl device compadd -a ids\n}\n\n";
}

std::string zshCommands(const Program& program, const std::string& function)
{
    std::string text = "    local curcontext=$curcontext state line ret=1\n"
                       "    local -A opt_args\n    local -a commands\n    commands=(\n";
    for (const Command& command : program.commands) {
        text +=
            "        " + shellQuoted(command.name + ":" + escaped(command.summary, ":\\")) + "\n";
    }
    text += "    )\n    _arguments -C \\\n";
    for (const Option& option : program.options) {
        text += zshOption(option, function);
    }
    text += "        '1: :->command' \\\n        '*:: :->words' && ret=0\n"
            "    case $state in\n"
            "    command) _describe -t commands command commands && ret=0 ;;\n"
            "    words)\n"
            "        curcontext=${curcontext%:*}-$line[1]:\n"
            "        case $line[1] in\n";
    for (const Command& command : program.commands) {
        text += "        " + command.name + ") "
                + zshArguments(command.options, command.arguments, function);
        text.insert(text.size() - 1, " && ret=0 ;;");
    }
    return text + "        esac ;;\n    esac\n    return ret\n";
}

} // namespace

std::string zshCompletion(const Program& program)
{
    const std::string function = "_" + functionName(program.name);
    std::string script = "#compdef " + program.name + "\n# Completion of " + program.name
                         + " for zsh, made by the build from the tables of options.\n\n";
    script += zshDevices(program, function);
    script += function + "()\n{\n    setopt localoptions extendedglob\n";
    script += program.commands.empty()
                  ? "    " + zshArguments(program.options, program.arguments, function)
                  : zshCommands(program, function);
    return script + "}\n\n" + function + " \"$@\"\n";
}

} // namespace trilume::manual
