// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program.h"

#include <string>
#include <string_view>

// What the scripts of all shells need.
namespace trilume::manual {

// In single quotes, as bash, zsh and fish read it alike: none of the texts has a backslash.
[[nodiscard]] std::string shellQuoted(std::string_view text);

// The words one after the other, each in quotes.
[[nodiscard]] std::string shellWords(const std::vector<std::string>& words);

// "trilume-cli" -> "trilume_cli".
[[nodiscard]] std::string functionName(std::string_view program);

[[nodiscard]] std::string withReplaced(std::string text,
                                       std::string_view what,
                                       std::string_view with);

// Of a help of some sentences the first: a menu has a line for it.
[[nodiscard]] std::string firstSentence(std::string_view text);

// For a program without commands one of an empty name: its own arguments and options.
[[nodiscard]] std::vector<Command> commandsOf(const Program& program);

} // namespace trilume::manual
