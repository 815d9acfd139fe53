// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace trilume::cli {
namespace {

constexpr std::size_t kColumns = 79;

// Paragraphs, each wrapped at spaces and indented; the texts are plain ASCII.
std::string wrapped(std::string_view text, std::size_t indent)
{
    std::string result;
    const std::string margin(indent, ' ');
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view paragraph = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t width = kColumns - indent;
        while (paragraph.size() > width) {
            std::size_t cut = paragraph.rfind(' ', width);
            if (cut == std::string_view::npos) {
                cut = std::min(paragraph.find(' '), paragraph.size());
            }
            result.append(margin).append(paragraph.substr(0, cut)).push_back('\n');
            paragraph.remove_prefix(std::min(cut + 1, paragraph.size()));
        }
        result.append(margin).append(paragraph).push_back('\n');
    }
    return result;
}

struct Row
{
    std::string term;
    std::string text;
};

// Terms on the left, texts beside them; a term that is too wide has its line alone.
std::string columns(const std::vector<Row>& rows)
{
    std::size_t widest = 0;
    for (const Row& row : rows) {
        widest = std::max(widest, row.term.size());
    }
    const std::size_t indent = std::min<std::size_t>(widest + 4, 28);
    std::string result;
    for (const Row& row : rows) {
        std::string text = wrapped(row.text, indent);
        std::string head = "  " + row.term;
        if (head.size() + 2 <= indent) {
            text.replace(0, head.size(), head);
        } else {
            text.insert(0, head + "\n");
        }
        result += text;
    }
    return result;
}

std::string optionTerm(const OptionSpec& option)
{
    std::string term;
    if (option.shortName != 0) {
        term = std::string("-") + option.shortName + ", ";
    }
    term.append("--").append(option.name);
    if (!option.valueName.empty()) {
        term.append(" ").append(option.valueName);
    }
    return term;
}

std::string optionText(const OptionSpec& option)
{
    std::string text(option.help);
    const std::string_view shown =
        option.defaultText.empty() ? option.defaultValue : option.defaultText;
    if (!shown.empty()) {
        text.append(" Default: ").append(shown).append(".");
    }
    return text;
}

} // namespace

std::string usageLine(const CommandSpec& command)
{
    std::string line = "trilume-cli " + std::string(command.name);
    for (const ArgumentSpec& argument : command.arguments) {
        const bool isOptional = argument.presence == Presence::Optional;
        line.append(isOptional ? " [" : " ").append(argument.name).append(isOptional ? "]" : "");
    }
    return line + " [OPTIONS]";
}

std::string programHelp()
{
    std::string help = "Usage: trilume-cli COMMAND [ARGUMENTS] [OPTIONS]\n\n";
    help += wrapped(programSummary(), 0);
    std::vector<Row> rows;
    for (const CommandSpec& command : commandTable()) {
        rows.push_back({std::string(command.name), std::string(command.summary)});
    }
    help += "\nCommands:\n" + columns(rows);
    help +=
        "\nOptions:\n"
        + columns({{"-h, --help", "Show this help, or with a command that command's, and leave."},
                   {"-v, --version", "Show the version and leave."}});
    return help + "\n" + wrapped(programNotes(), 0);
}

std::string commandHelp(const CommandSpec& command)
{
    std::string help = "Usage: " + usageLine(command) + "\n\n";
    std::string_view description = command.description;
    while (!description.empty()) {
        const std::size_t end = std::min(description.find('\n'), description.size());
        help += wrapped(description.substr(0, end), 0) + "\n";
        description.remove_prefix(std::min(end + 1, description.size()));
    }
    std::vector<Row> rows;
    for (const ArgumentSpec& argument : command.arguments) {
        rows.push_back({std::string(argument.name), std::string(argument.help)});
    }
    if (!rows.empty()) {
        help += "Arguments:\n" + columns(rows) + "\n";
    }
    help += "Options:\n";
    rows.clear();
    for (const OptionSpec& option : optionTable()) {
        if (option.belongsTo(command.id)) {
            rows.push_back({optionTerm(option), optionText(option)});
        }
    }
    return help + columns(rows);
}

} // namespace trilume::cli
