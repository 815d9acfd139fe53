// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/manual_page.h"

#include <algorithm>
#include <cctype>

namespace trilume::manual {
namespace {

// As roff prints it: a plain '-' is a hyphen there and cannot be copied into a shell, and a line
// that begins with a point or an apostrophe would be a request.
std::string roff(std::string_view text)
{
    std::string result;
    if (text.starts_with('.') || text.starts_with('\'')) {
        result = "\\&";
    }
    for (const char c : text) {
        switch (c) {
        case '\\':
            result += "\\e";
            break;
        case '-':
            result += "\\-";
            break;
        case '\'':
            result += "\\(aq";
            break;
        case '^':
            result += "\\(ha";
            break;
        case '~':
            result += "\\(ti";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string bold(std::string_view text)
{
    return "\\fB" + roff(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + roff(text) + "\\fR";
}

// Between quotes of a macro.
std::string macroWord(std::string_view text)
{
    std::string result = "\"";
    for (const char c : roff(text)) {
        result += c == '"' ? std::string("\\(dq") : std::string(1, c);
    }
    return result + '"';
}

std::string paragraphs(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        result += (result.empty() ? "" : ".PP\n") + roff(text.substr(0, end)) + "\n";
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string entry(const std::string& term, const std::string& text)
{
    return ".TP\n" + term + "\n" + text + "\n";
}

std::string optionTerm(const Option& option)
{
    std::string term;
    if (option.shortName != 0) {
        term = bold(std::string("-") + option.shortName) + ", ";
    }
    term += bold("--" + option.name);
    return option.hasValue() ? term + " " + italic(option.valueName) : term;
}

std::string argumentEntries(const std::vector<Argument>& arguments)
{
    std::string result;
    for (const Argument& argument : arguments) {
        result += entry(italic(argument.name), roff(argument.help));
    }
    return result;
}

bool isSame(const Option& a, const Option& b)
{
    return a.name == b.name && a.help == b.help;
}

std::vector<std::string> commandsWith(const Program& program, const Option& option)
{
    std::vector<std::string> names;
    for (const Command& command : program.commands) {
        if (std::any_of(command.options.begin(), command.options.end(),
                        [&](const Option& other) { return isSame(option, other); })) {
            names.push_back(command.name);
        }
    }
    return names;
}

// What only one command has stands there; the others once for all, with the commands that they are
// for.
bool isShared(const Program& program, const Option& option)
{
    return commandsWith(program, option).size() > 1;
}

std::string sharedOptions(const Program& program)
{
    std::vector<Option> shared;
    for (const Command& command : program.commands) {
        for (const Option& option : command.options) {
            const bool isListed = std::any_of(shared.begin(), shared.end(),
                                              [&](const Option& o) { return isSame(o, option); });
            if (!isListed && isShared(program, option)) {
                shared.push_back(option);
            }
        }
    }
    std::string result;
    for (const Option& option : shared) {
        const std::vector<std::string> names = commandsWith(program, option);
        std::string list;
        for (const std::string& name : names) {
            list += (list.empty() ? "" : ", ") + bold(name);
        }
        if (names.size() == program.commands.size()) {
            list = "all";
        }
        result += entry(optionTerm(option), roff(option.help) + "\nCommands: " + list + ".");
    }
    return result;
}

std::string commandText(const Program& program, const Command& command)
{
    std::string text = ".SS " + macroWord(command.usage) + "\n" + paragraphs(command.description)
                       + argumentEntries(command.arguments);
    std::string others;
    for (const Option& option : command.options) {
        if (isShared(program, option)) {
            others += (others.empty() ? "" : ", ") + bold("--" + option.name);
        } else {
            text += entry(optionTerm(option), roff(option.help));
        }
    }
    return others.empty() ? text : text + ".PP\nSee OPTIONS for: " + others + ".\n";
}

// "Chat with models." -> "chat with models", what whatis(1) shows.
std::string shortSummary(std::string text)
{
    if (text.ends_with('.')) {
        text.pop_back();
    }
    if (!text.empty()) {
        text.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(text.front())));
    }
    return text;
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

std::string optionsSection(const Program& program)
{
    std::string text = ".SH OPTIONS\n" + argumentEntries(program.arguments);
    for (const Option& option : program.options) {
        text += entry(optionTerm(option), roff(option.help));
    }
    return program.commands.empty() ? text : text + sharedOptions(program);
}

} // namespace

std::string manualPage(const Program& program, std::string_view version, std::string_view date)
{
    std::string page = ".\\\" Made by the build from the tables of options.\n";
    page += ".TH " + macroWord(upper(program.name)) + " 1 " + macroWord(date) + " "
            + macroWord("Trilume " + std::string(version)) + " \"User Commands\"\n";
    page +=
        ".SH NAME\n" + roff(program.name) + " \\- " + roff(shortSummary(program.summary)) + "\n";
    page += ".SH SYNOPSIS\n" + bold(program.name) + " " + roff(program.usage) + "\n";
    page += ".SH DESCRIPTION\n" + paragraphs(program.description);
    if (!program.commands.empty()) {
        page += ".SH COMMANDS\n";
        for (const Command& command : program.commands) {
            page += commandText(program, command);
        }
    }
    page += optionsSection(program);
    for (const Section& section : program.sections) {
        page += ".SH " + macroWord(upper(section.title)) + "\n";
        for (const Term& term : section.terms) {
            page += entry(bold(term.term), roff(term.text));
        }
    }
    std::string others;
    for (const std::string& name : program.seeAlso) {
        others += (others.empty() ? "" : ", ") + bold(name) + "(1)";
    }
    return page + ".SH \"SEE ALSO\"\n" + others + "\n";
}

} // namespace trilume::manual
