// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_table.h"

#include <span>
#include <string_view>

namespace trilume::cli {

// The commands and options of trilume-cli, declared once: the parser, --help and the manual page
// are made from these tables.

struct OptionSpec
{
    std::string_view name;
    char shortName;                // 0: none
    std::string_view valueName;    // empty: a flag
    std::string_view defaultValue; // empty: none; also what the parser assumes
    std::string_view defaultText;  // shown in place of the value where that is not plain
    std::string_view help;
    unsigned commands; // bits 1 << CommandId

    [[nodiscard]] bool belongsTo(CommandId command) const
    {
        return (commands & (1U << static_cast<unsigned>(command))) != 0;
    }
};

[[nodiscard]] std::span<const OptionSpec> optionTable();

} // namespace trilume::cli
