// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace trilume::manual {

// A program as its manual page and the completions of shells see it: plain values that the programs
// fill in from the tables that they read their command lines by. Texts are in English and ASCII.

// What a word may be, for the completions.
struct Values
{
    enum class Kind
    {
        Text = 1, // anything: nothing is offered
        Words,    // one of `words`
        Files,    // those with an ending of `words`, all where there is none, and folders
        Folders,
        Devices, // `words`, and the ids that the program wrote down when it last saw some
    };

    Kind kind = Kind::Text;
    std::vector<std::string> words = {};
};

struct Option
{
    std::string name;      // without dashes
    char shortName = 0;    // 0: none
    std::string valueName; // empty: a flag
    std::string help;
    Values values = {};

    [[nodiscard]] bool hasValue() const { return !valueName.empty(); }
};

struct Argument
{
    std::string name;
    std::string help;
    bool isOptional = true;
    Values values = {};
};

struct Command
{
    std::string name;
    std::string summary;
    std::string usage;       // "trilume-cli chat [MODEL] [OPTIONS]"
    std::string description; // paragraphs, one a line
    std::vector<Argument> arguments;
    std::vector<Option> options;
};

struct Term
{
    std::string term;
    std::string text;
};

struct Section
{
    std::string title;
    std::vector<Term> terms;
};

struct Program
{
    std::string name;
    std::string summary;     // a sentence
    std::string usage;       // without the name
    std::string description; // paragraphs, one a line
    std::vector<Argument> arguments;
    std::vector<Option> options;
    std::vector<Command> commands; // may be none
    std::vector<Section> sections; // what only the manual has
    std::vector<std::string> seeAlso;
};

} // namespace trilume::manual
