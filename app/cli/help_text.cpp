// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include "app/cli/columns.h"
#include "app/cli/terminal_help.h"
#include "app/cli/told_text.h"
#include "engine/model/architectures.h"
#include "engine/trace/trace_arrays.h"
#include "engine/trace/trace_file.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace trilume::cli {
namespace {

constexpr std::size_t kColumns = 79;

// A text of the tables, which are literals.
QString translated(std::string_view text)
{
    return text.empty() ? QString() : TerminalHelp::tr(std::string(text).c_str());
}

std::string lines(const QString& text, std::size_t indent)
{
    return wrapped(told(text), indent, kColumns);
}

struct Row
{
    std::string term;
    QString text;
};

// Terms on the left, texts beside them; a term that is too wide has its line alone.
std::string columns(const std::vector<Row>& rows)
{
    std::size_t widest = 0;
    for (const Row& row : rows) {
        widest = std::max(widest, displayWidth(row.term));
    }
    const std::size_t indent = std::min<std::size_t>(widest + 4, 28);
    std::string result;
    for (const Row& row : rows) {
        std::string text = lines(row.text, indent);
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

QString optionText(const OptionSpec& option)
{
    QString help = translated(option.help);
    if (!option.defaultText.empty()) {
        //: %1: what an option does, whole sentences; %2: what is done without it
        return TerminalHelp::tr("%1 Default: %2.").arg(help, translated(option.defaultText));
    }
    if (!option.defaultValue.empty()) {
        return TerminalHelp::tr("%1 Default: %2.").arg(help, placed(option.defaultValue));
    }
    return help;
}

// The list of arrays is the engine's, so that help and file cannot differ.
QString linesOf(const std::vector<trace::TraceArray>& arrays)
{
    QStringList all;
    for (const trace::TraceArray& array : arrays) {
        all.append(QStringLiteral("%1 %2 %3: %4")
                       .arg(placed(array.name), placed(array.shape), placed(array.type),
                            placed(array.meaning)));
    }
    return all.join(QLatin1Char('\n'));
}

std::vector<trace::TraceArray> allTraceArrays()
{
    std::vector<trace::TraceArray> all;
    std::set<std::string> listed; // most are of all architectures, some of others in another shape
    for (const model::Architecture& architecture : model::architectures()) {
        for (trace::TraceArray& array : trace::traceArrays(architecture.watchable)) {
            if (listed.insert(array.name + array.shape).second) {
                all.push_back(std::move(array));
            }
        }
    }
    return all;
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

QString commandDescription(const CommandSpec& command)
{
    const QString text = translated(command.description);
    return command.id == CommandId::Trace
               ? text.arg(placed(trace::kMostTracedTokens), linesOf(allTraceArrays()),
                          linesOf(trace::lensArrays()))
               : text;
}

std::string programHelp()
{
    constexpr std::string_view kUsage =
        "trilume-cli COMMAND [ARGUMENTS] [OPTIONS]"; // untranslated: words that stand for others
    std::string help = told(TerminalHelp::tr("Usage: %1"), kUsage) + "\n\n";
    help += lines(translated(programSummary()), 0);
    std::vector<Row> rows;
    for (const CommandSpec& command : commandTable()) {
        rows.push_back({std::string(command.name), translated(command.summary)});
    }
    help += "\n" + told(TerminalHelp::tr("Commands:")) + "\n" + columns(rows);
    help += "\n" + told(TerminalHelp::tr("Options:")) + "\n"
            + columns({{"-h, --help", TerminalHelp::tr("Show this help, or with a command that "
                                                       "command's, and leave.")},
                       {"-v, --version", TerminalHelp::tr("Show the version and leave.")}});
    return help + "\n" + lines(translated(programNotes()), 0);
}

std::string commandHelp(const CommandSpec& command)
{
    std::string help = told(TerminalHelp::tr("Usage: %1"), usageLine(command)) + "\n\n";
    for (const QString& paragraph : commandDescription(command).split(QLatin1Char('\n'))) {
        help += lines(paragraph, 0) + "\n";
    }
    std::vector<Row> rows;
    for (const ArgumentSpec& argument : command.arguments) {
        rows.push_back({std::string(argument.name), translated(argument.help)});
    }
    if (!rows.empty()) {
        help += told(TerminalHelp::tr("Arguments:")) + "\n" + columns(rows) + "\n";
    }
    help += told(TerminalHelp::tr("Options:")) + "\n";
    rows.clear();
    for (const OptionSpec& option : optionTable()) {
        if (option.belongsTo(command.id)) {
            rows.push_back({optionTerm(option), optionText(option)});
        }
    }
    return help + columns(rows);
}

} // namespace trilume::cli
