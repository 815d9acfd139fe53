// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_table.h"

#include <QCoreApplication>

namespace trilume::cli {

// The context of all texts of the help: the tables mark them here, in English, and help_text
// translates what it shows.
class TerminalHelp
{
    Q_DECLARE_TR_FUNCTIONS(TerminalHelp)

public:
    [[nodiscard]] static std::span<const CommandSpec> commands();
    [[nodiscard]] static std::span<const OptionSpec> options();
    [[nodiscard]] static std::string_view summary();
    [[nodiscard]] static std::string_view notes();
};

} // namespace trilume::cli
