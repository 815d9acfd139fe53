// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/completion_text.h"
#include "app/manual/completions.h"

namespace trilume::manual {
namespace {

// _SELF stands for the function's name. Nothing but bash 4 is needed, not the package
// bash-completion either; variables that change how words are cut (COMP_WORDBREAKS) belong to the
// user's shell and stay as they are.
constexpr std::string_view kBashTools = R"sh(
# The words up to the cursor, whole: bash has cut them at colons and equals signs.
_SELF_words()
{
    local line=${COMP_LINE:0:COMP_POINT} part i
    words=()
    for ((i = 0; i <= COMP_CWORD; ++i)); do
        part=${COMP_WORDS[i]}
        if [[ $i -eq 0 || $line == [[:space:]]* ]]; then
            words+=("")
            line=${line#"${line%%[![:space:]]*}"}
        fi
        part=${part:0:${#line}}
        words[${#words[@]}-1]+=$part
        line=${line:${#part}}
    done
}

# What the typed word says, without the quotes and backslashes that it is typed with.
_SELF_plain()
{
    local typed=$1 quote="" sign
    plain=""
    while [[ -n $typed ]]; do
        sign=${typed:0:1}
        typed=${typed:1}
        if [[ $sign == "$quote" ]]; then
            quote=""
        elif [[ -z $quote && ($sign == \' || $sign == \") ]]; then
            quote=$sign
        elif [[ $sign == \\ && $quote != \' ]]; then
            plain+=${typed:0:1}
            typed=${typed:1}
        else
            plain+=$sign
        fi
    done
}

# The part of the typed word that bash keeps: it replaces what follows the last sign that it cuts at.
_SELF_kept()
{
    local masked=${1//\\?/__} sign head
    kept=""
    [[ $1 == [\'\"]* ]] && return
    for sign in : =; do
        if [[ $COMP_WORDBREAKS == *"$sign"* && $masked == *"$sign"* ]]; then
            head=${masked%"${masked##*"$sign"}"}
            [[ ${#head} -gt ${#kept} ]] && kept=${1:0:${#head}}
        fi
    done
    _SELF_plain "$kept"
    kept=$plain
}

# Offers those of the words that go on with what is typed behind the given beginning (--option=).
_SELF_offer()
{
    local begin=$1 typed=$2 word
    shift 2
    for word in "$@"; do
        [[ $word == "$typed"* ]] && COMPREPLY+=("${begin}${word}")
    done
}

# Files with the given endings (none: all) and folders.
_SELF_files()
{
    local begin=$1 typed=$2 file place ending
    shift 2
    compopt -o filenames 2>/dev/null
    while IFS= read -r file; do
        place=$file
        [[ $place == "~/"* ]] && place=$HOME/${place:2}
        if [[ -d $place || $# -eq 0 ]]; then
            COMPREPLY+=("${begin}${file}")
            continue
        fi
        for ending in "$@"; do
            [[ $file == *"$ending" ]] && COMPREPLY+=("${begin}${file}")
        done
    done < <(compgen -f -- "$typed" 2>/dev/null)
}

_SELF_folders()
{
    local begin=$1 file
    compopt -o filenames 2>/dev/null
    while IFS= read -r file; do
        COMPREPLY+=("${begin}${file}")
    done < <(compgen -d -- "$2" 2>/dev/null)
}
)sh";

constexpr std::string_view kBashDevices = R"sh(
# Devices that are always there, and those that the program saw when it last looked.
_SELF_devices()
{
    local begin=$1 typed=$2 id list=${XDG_CACHE_HOME:-${HOME-}/.cache}/trilume/DEVICES_FILE
    shift 2
    local ids=("$@")
    if [[ -f $list && -r $list ]]; then
        while IFS= read -r id && [[ ${#ids[@]} -lt 200 ]]; do
            [[ $id =~ ^[A-Za-z0-9][A-Za-z0-9._:+-]*$ && " ${ids[*]} " != *" $id "* ]] && ids+=("$id")
        done <"$list"
    fi
    _SELF_offer "$begin" "$typed" "${ids[@]}"
}
)sh";

constexpr std::string_view kBashMain = R"sh(
_SELF()
{
    local words word typed plain kept command="" position=0 option="" begin="" i
    COMPREPLY=()
    _SELF_words
    typed=${words[${#words[@]}-1]}
    for ((i = 1; i < ${#words[@]} - 1; ++i)); do
        word=${words[i]}
        if [[ -n $option ]]; then
            option=""
        elif [[ $word == -* ]]; then
            _SELF_has_value "$command" "$word" && option=$word
        elif FIND_COMMAND; then
            command=$word
        else
            position=$((position + 1))
        fi
    done
    _SELF_kept "$typed"
    if [[ -z $option && $typed == --*=* ]]; then
        option=${typed%%=*}
        begin=$option=
        typed=${typed#*=}
        _SELF_has_value "$command" "$option" || return
    fi
    _SELF_plain "$typed"
    typed=$plain
    if [[ -n $option ]]; then
        _SELF_values "$command" "$option" "$begin" "$typed"
    elif [[ $typed == -* ]]; then
        _SELF_options "$command" "$typed"
    else
        _SELF_arguments "$command" "$position" "$typed"
    fi
    for i in "${!COMPREPLY[@]}"; do
        COMPREPLY[i]=${COMPREPLY[i]#"$kept"}
    done
}

complete -F _SELF NAME
)sh";

// The call that offers values; "begin" and "typed" are words of the script.
std::string bashOffer(const Values& values, const std::string& begin, const std::string& typed)
{
    const std::string rest = " " + begin + " " + typed
                             + (values.words.empty() ? "" : " " + shellWords(values.words))
                             + " ;;\n";
    switch (values.kind) {
    case Values::Kind::Words:
        return "_SELF_offer" + rest;
    case Values::Kind::Files:
        return "_SELF_files" + rest;
    case Values::Kind::Folders:
        return "_SELF_folders" + rest;
    case Values::Kind::Devices:
        return "_SELF_devices" + rest;
    case Values::Kind::Text:
        break;
    }
    return ":" + std::string(" ;;\n");
}

std::string bashPattern(const Command& command, const Option& option)
{
    std::string pattern = shellQuoted(command.name + " --" + option.name);
    if (option.shortName != 0) {
        pattern += "|" + shellQuoted(command.name + " -" + option.shortName);
    }
    return pattern;
}

std::string bashTables(const std::vector<Command>& commands, const Program& program)
{
    std::string known = "\n_SELF_has_value()\n{\n    case \"$1 $2\" in\n";
    std::string values = "\n_SELF_values()\n{\n    case \"$1 $2\" in\n";
    std::string options = "\n_SELF_options()\n{\n    case $1 in\n";
    std::string arguments = "\n_SELF_arguments()\n{\n    case \"$1 $2\" in\n";
    if (!program.commands.empty()) {
        std::vector<std::string> names;
        std::vector<std::string> own;
        for (const Command& command : program.commands) {
            names.push_back(command.name);
        }
        for (const Option& option : program.options) {
            own.push_back("--" + option.name);
        }
        options += "    '') _SELF_offer '' \"$2\" " + shellWords(own) + " ;;\n";
        arguments += "    ' 0') _SELF_offer '' \"$3\" " + shellWords(names) + " ;;\n";
    }
    for (const Command& command : commands) {
        std::vector<std::string> names;
        for (const Option& option : command.options) {
            names.push_back("--" + option.name);
            if (option.hasValue()) {
                const std::string pattern = "    " + bashPattern(command, option) + ") ";
                known += pattern + "return 0 ;;\n";
                values += pattern + bashOffer(option.values, "\"$3\"", "\"$4\"");
            }
        }
        options += "    " + shellQuoted(command.name) + ") _SELF_offer '' \"$2\" "
                   + shellWords(names) + " ;;\n";
        for (std::size_t i = 0; i < command.arguments.size(); ++i) {
            arguments += "    " + shellQuoted(command.name + " " + std::to_string(i)) + ") "
                         + bashOffer(command.arguments[i].values, "''", "\"$3\"");
        }
    }
    const std::string end = "    esac\n}\n";
    return known + "    esac\n    return 1\n}\n" + values + end + options + end + arguments + end;
}

} // namespace

std::string rememberedDevicesFileName()
{
    return "device-ids";
}

std::string bashCompletion(const Program& program)
{
    std::string script = "# Completion of " + program.name
                         + " for bash, made by the build from the tables of options.\n";
    script +=
        std::string(kBashTools)
        + withReplaced(std::string(kBashDevices), "DEVICES_FILE", rememberedDevicesFileName());
    script += bashTables(commandsOf(program), program);
    script +=
        withReplaced(withReplaced(std::string(kBashMain), "NAME", program.name), "FIND_COMMAND",
                     program.commands.empty() ? "false" : "[[ -z $command ]]");
    return withReplaced(script, "_SELF", "_" + functionName(program.name));
}

} // namespace trilume::manual
