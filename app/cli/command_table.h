// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace trilume::cli {

// The commands of trilume-cli, declared once; their texts are English, and translated by whoever
// shows them (help_text).

enum class CommandId
{
    Import = 0,
    Inspect = 1,
    Chat = 2,
    Generate = 3,
    Logits = 4,
    Eval = 5,
    Bench = 6,
    Trace = 7,
    Energy = 8,
    Serve = 9,
    Models = 10,
    Download = 11,
    Devices = 12,
    Compare = 13,
    Project = 14,
};

enum class Presence
{
    Required = 1,
    Optional = 2,
};

struct ArgumentSpec
{
    std::string_view name;
    Presence presence;
    std::string_view help;
};

struct CommandSpec
{
    CommandId id;
    std::string_view name;
    std::string_view summary;     // a few words, for the list of commands
    std::string_view description; // paragraphs, one per line
    std::vector<ArgumentSpec> arguments;
};

[[nodiscard]] std::span<const CommandSpec> commandTable();

[[nodiscard]] const CommandSpec* findCommand(std::string_view name); // null: no such command

// What goes before and after the list of commands in the program's own help.
[[nodiscard]] std::string_view programSummary();
[[nodiscard]] std::string_view programNotes();

} // namespace trilume::cli
