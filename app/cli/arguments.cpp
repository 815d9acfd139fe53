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

Error usage(std::string message)
{
    return {Errc::InvalidArgument, Sentence::asIs(std::move(message))};
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

// As the parser says it, in our form.
Error wrongWord(const CommandSpec& command, const QCommandLineParser& parser)
{
    std::string message = parser.errorText().toStdString();
    if (!message.empty() && message.back() == '.') {
        message.pop_back();
    }
    if (!parser.unknownOptionNames().isEmpty() && !command.arguments.empty()) {
        message += "; a text that begins with a dash goes behind --";
    }
    return usage(std::move(message));
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
        return usage("the argument " + missing + " is missing");
    }
    if (given > command.arguments.size()) {
        const QString& extra = positional[static_cast<qsizetype>(command.arguments.size())];
        return usage("the argument \"" + extra.toStdString() + "\" is one too many");
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
        return wrongWord(command, parser);
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

Error Arguments::wrongValue(std::string_view option, const std::string& expected) const
{
    return usage("--" + std::string(option) + " is \"" + text(option) + "\", expected " + expected);
}

Result<std::uint64_t> Arguments::wholeNumber(std::string_view option,
                                             std::uint64_t lowest,
                                             std::uint64_t highest) const
{
    std::uint64_t number = 0;
    if (!parseNumber(text(option), number) || number < lowest || number > highest) {
        return wrongValue(option, "a whole number from " + std::to_string(lowest) + " to "
                                      + std::to_string(highest));
    }
    return number;
}

Result<float> Arguments::realNumber(std::string_view option, float lowest, float highest) const
{
    float number = 0.0F;
    // Written so that NaN fails.
    if (!parseNumber(text(option), number) || !(number >= lowest && number <= highest)) {
        return wrongValue(option, "a number from " + formatShortest(lowest) + " to "
                                      + formatShortest(highest));
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
            return wrongValue(option, "token ids separated by commas");
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
    for (std::size_t i = 0; i < choices.size(); ++i) {
        list.append(i == 0 ? "" : i + 1 == choices.size() ? " or " : ", ").append(choices[i]);
    }
    return wrongValue(option, list);
}

} // namespace trilume::cli
