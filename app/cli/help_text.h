// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_table.h"

#include <QString>

#include <string>

namespace trilume::cli {

// "trilume-cli generate [MODEL] [PROMPT] [OPTIONS]"
[[nodiscard]] std::string usageLine(const CommandSpec& command);

// Its paragraphs, one per line, in the language of the terminal.
[[nodiscard]] QString commandDescription(const CommandSpec& command);

// What `--help` prints, wrapped to 80 columns; ends with a new line.
[[nodiscard]] std::string programHelp();
[[nodiscard]] std::string commandHelp(const CommandSpec& command);

} // namespace trilume::cli
