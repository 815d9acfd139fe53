// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/format.h"

#include <QCommandLineParser>

#include <algorithm>
#include <charconv>

namespace trilume::cli {
namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// Numbers are written as in C, whatever the locale; all of the text must be used.
template <typename Number>
bool parseNumber(std::string_view text, Number& number)
{
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    return result.ec == std::errc() && result.ptr == end;
}

const OptionSpec* findOption(CommandId command, std::string_view name)
{
    for (const OptionSpec& option : optionTable()) {
        if (option.name == name && option.belongsTo(command)) {
            return &option;
        }
    }
    return nullptr;
}

Error usage(Sentence message)
{
    return {Errc::InvalidArgument, std::move(message)};
}

bool hasShortOptionWithValue(CommandId command, QChar name)
{
    return std::any_of(optionTable().begin(), optionTable().end(), [&](const OptionSpec& option) {
        return option.belongsTo(command) && option.shortName != 0 && !option.valueName.empty()
               && name == QLatin1Char(option.shortName);
    });
}

// "-5 + 3 = ?" or "- and so on": begins with a dash, but is the name of nothing.
bool isText(CommandId command, const QString& word)
{
    if (word.size() < 2 || word[0] != QLatin1Char('-') || word == QLatin1String("--")) {
        return false;
    }
    const bool isName =
        word[1] == QLatin1Char('-') || (word[1] < QChar(0x80) && word[1].isLetter());
    if (!isName) {
        return true;
    }
    const QString name = word.section(QLatin1Char('='), 0, 0);
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); })
           && !hasShortOptionWithValue(command, word[1]);
}

// The parser takes all that begins with a dash for an option. No word can begin with this.
constexpr QChar kTextMark = QChar::Null;

QStringList withTextsMarked(CommandId command, QStringList words)
{
    for (QString& word : words) {
        if (isText(command, word)) {
            word.prepend(kTextMark);
        }
    }
    return words;
}

QStringList withoutMarks(QStringList words)
{
    for (QString& word : words) {
        if (word.startsWith(kTextMark)) {
            word.remove(0, 1);
        }
    }
    return words;
}

// A flag that was given a value; empty: there is none.
QString flagWithValue(CommandId command, const QStringList& words)
{
    for (const QString& word : words) {
        QString given = word.section(QLatin1Char('='), 0, 0);
        QString name = given;
        while (name.startsWith(QLatin1Char('-'))) {
            name.remove(0, 1);
        }
        const OptionSpec* const option = findOption(command, name.toStdString());
        if (given != word && given != name && option != nullptr && option->valueName.empty()) {
            return given;
        }
    }
    return {};
}

// What the parser says in the language of Qt, in ours: an option that there is not, a value that a
// flag has, or one that the last word lacks.
Sentence wrongWord(const CommandSpec& command, const QStringList& unknown, const QStringList& words)
{
    if (unknown.isEmpty()) {
        const QString flag = flagWithValue(command.id, words);
        return flag.isEmpty() ? Sentence::of("Missing value after '%1'", words.last().toStdString())
                              : Sentence::of("Unexpected value after '%1'", flag.toStdString());
    }
    const std::string names = unknown.join(QLatin1String(", ")).toStdString();
    if (command.arguments.empty()) {
        return unknown.size() == 1 ? Sentence::of("Unknown option '%1'", names)
                                   : Sentence::of("Unknown options: %1", names);
    }
    return unknown.size() == 1
               ? Sentence::of("Unknown option '%1'; a text that begins with a dash goes behind --",
                              names)
               : Sentence::of("Unknown options: %1; a text that begins with a dash goes behind --",
                              names);
}

Status checkPositional(const CommandSpec& command, const QStringList& positional)
{
    std::size_t required = 0;
    std::string missing;
    for (const ArgumentSpec& argument : command.arguments) {
        if (argument.presence == Presence::Required) {
            ++required;
            missing = argument.name;
        }
    }
    const auto given = static_cast<std::size_t>(positional.size());
    if (given < required) {
        return usage(Sentence::of("the argument %1 is missing", missing));
    }
    if (given > command.arguments.size()) {
        const QString& extra = positional[static_cast<qsizetype>(command.arguments.size())];
        return usage(Sentence::of("the argument \"%1\" is one too many", extra.toStdString()));
    }
    return Done{};
}

} // namespace

Result<Arguments> Arguments::parse(const CommandSpec& command, const QStringList& words)
{
    QCommandLineParser parser;
    for (const OptionSpec& option : optionTable()) {
        if (!option.belongsTo(command.id)) {
            continue;
        }
        QStringList names{toQString(option.name)};
        if (option.shortName != 0) {
            names.append(QString(QLatin1Char(option.shortName)));
        }
        parser.addOption(QCommandLineOption(names, QString(), toQString(option.valueName)));
    }
    if (!parser.parse(QStringList{toQString(command.name)} + withTextsMarked(command.id, words))) {
        return usage(wrongWord(command, parser.unknownOptionNames(), words));
    }
    Arguments arguments(command);
    arguments.m_positional = withoutMarks(parser.positionalArguments());
    for (const OptionSpec& option : optionTable()) {
        const QString name = toQString(option.name);
        if (option.belongsTo(command.id) && parser.isSet(name)) {
            arguments.m_values.insert(name, withoutMarks(parser.values(name)));
        }
    }
    if (!arguments.isSet("help")) {
        if (Status status = checkPositional(command, arguments.m_positional); !status) {
            return status.error();
        }
    }
    return arguments;
}

bool Arguments::isSet(std::string_view option) const
{
    return m_values.contains(toQString(option));
}

QString Arguments::value(std::string_view option) const
{
    const QStringList given = values(option);
    if (!given.isEmpty()) {
        return given.last();
    }
    const OptionSpec* spec = findOption(m_command->id, option);
    return spec == nullptr ? QString() : toQString(spec->defaultValue);
}

std::string Arguments::text(std::string_view option) const
{
    return value(option).toStdString();
}

QStringList Arguments::values(std::string_view option) const
{
    return m_values.value(toQString(option));
}

Error Arguments::wrongValue(std::string_view option, Sentence expected) const
{
    return usage(
        Sentence::of("--%1 is \"%2\", expected %3", option, text(option), std::move(expected)));
}

Result<std::uint64_t> Arguments::wholeNumber(std::string_view option,
                                             std::uint64_t lowest,
                                             std::uint64_t highest) const
{
    std::uint64_t number = 0;
    if (!parseNumber(text(option), number) || number < lowest || number > highest) {
        return wrongValue(option, Sentence::of("a whole number from %1 to %2", lowest, highest));
    }
    return number;
}

Result<float> Arguments::realNumber(std::string_view option, float lowest, float highest) const
{
    float number = 0.0F;
    // Written so that NaN fails.
    if (!parseNumber(text(option), number) || !(number >= lowest && number <= highest)) {
        return wrongValue(option, Sentence::of("a number from %1 to %2", formatShortest(lowest),
                                               formatShortest(highest)));
    }
    return number;
}

Result<std::vector<TokenId>> Arguments::tokenIds(std::string_view option) const
{
    std::vector<TokenId> ids;
    const QStringList parts = value(option).split(QLatin1Char(','));
    for (const QString& part : parts) {
        TokenId id = 0;
        if (!parseNumber(part.trimmed().toStdString(), id) || id < 0) {
            return wrongValue(option, Sentence::of("token ids separated by commas"));
        }
        ids.push_back(id);
    }
    return ids;
}

Result<std::string> Arguments::choice(std::string_view option,
                                      const std::vector<std::string_view>& choices) const
{
    std::string word = text(option);
    if (std::find(choices.begin(), choices.end(), word) != choices.end()) {
        return word;
    }
    std::string list;
    for (std::size_t i = 0; i + 1 < choices.size(); ++i) {
        list.append(i == 0 ? "" : ", ").append(choices[i]);
    }
    return wrongValue(option, list.empty() ? Sentence::asIs(std::string(choices.back()))
                                           : Sentence::of("%1 or %2", list, choices.back()));
}

} // namespace trilume::cli
