// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/repeat_command.h"

#include "engine/model/published_shapes.h"

#include <algorithm>
#include <string_view>

namespace trilume::app {

namespace {

bool isPlain(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
           || (character >= '0' && character <= '9')
           || std::string_view("-_./:+,=@").find(character) != std::string_view::npos;
}

std::string shellWord(const std::string& word)
{
    if (!word.empty() && std::ranges::all_of(word, isPlain)) {
        return word;
    }
    std::string quoted = "'";
    for (const char character : word) {
        quoted += character == '\'' ? std::string("'\\''") : std::string(1, character);
    }
    return quoted + '\'';
}

} // namespace

std::vector<std::string> repeatCommands(const Comparison& comparison)
{
    const ComparisonPlan& plan = comparison.plan;
    std::vector<std::string> commands;
    for (const ComparedRun& run : comparison.runs) {
        const ComparedConfiguration& asked = run.configuration;
        const auto shapes = model::publishedShapes();
        const bool isShape = std::ranges::find(shapes, asked.model) != shapes.end();
        std::string command = (isShape ? "trilume-cli compare --shape " : "trilume-cli compare ")
                              + shellWord(asked.model);
        command += " --device " + shellWord(asked.device);
        if (asked.threads > 0) {
            command += " --threads " + std::to_string(asked.threads);
        }
        if (!asked.isa.empty()) {
            command += " --isa " + shellWord(asked.isa);
        }
        command += " --packing " + shellWord(asked.packing);
        command += plan.promptName == "own" ? " --prompt " + shellWord(plan.prompt)
                                            : " --standard " + shellWord(plan.promptName);
        command += " --tokens " + std::to_string(plan.tokens);
        if (plan.leastRounds == plan.mostRounds) {
            command += " --repeats " + std::to_string(plan.mostRounds);
        }
        commands.push_back(command);
    }
    return commands;
}

} // namespace trilume::app
