// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/completion_text.h"

#include <algorithm>

namespace trilume::manual {

std::string shellQuoted(std::string_view text)
{
    std::string result = "'";
    for (const char c : text) {
        // Not '\'' with a text that goes on behind it: fish takes \' inside quotes as well.
        result += c == '\'' ? std::string("'\"'\"'") : std::string(1, c);
    }
    return result + "'";
}

std::string shellWords(const std::vector<std::string>& words)
{
    std::string result;
    for (const std::string& word : words) {
        result += (result.empty() ? "" : " ") + shellQuoted(word);
    }
    return result;
}

std::string functionName(std::string_view program)
{
    std::string name(program);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::string withReplaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
    return text;
}

std::string firstSentence(std::string_view text)
{
    std::string sentence(text.substr(0, text.find(". ")));
    if (sentence.ends_with('.')) {
        sentence.pop_back();
    }
    return sentence;
}

std::vector<Command> commandsOf(const Program& program)
{
    if (!program.commands.empty()) {
        return program.commands;
    }
    Command own{"",
                program.summary,
                program.usage,
                program.description,
                program.arguments,
                program.options};
    return {own};
}

} // namespace trilume::manual
