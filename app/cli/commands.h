// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"

namespace trilume::cli {

struct CommandContext
{
    const Arguments& arguments;
    Console& console;
    Interrupt& interrupt;

    // Wrong usage exits with another code than everything else that may be wrong with an option (an
    // instruction set that this machine lacks).
    [[nodiscard]] ExitCode failOption(const Error& error) const;
};

// One file each.
[[nodiscard]] ExitCode runImport(const CommandContext& context);
[[nodiscard]] ExitCode runInspect(const CommandContext& context);
[[nodiscard]] ExitCode runChat(const CommandContext& context);
[[nodiscard]] ExitCode runGenerate(const CommandContext& context);
[[nodiscard]] ExitCode runLogits(const CommandContext& context);
[[nodiscard]] ExitCode runEval(const CommandContext& context);
[[nodiscard]] ExitCode runBench(const CommandContext& context);
[[nodiscard]] ExitCode runTrace(const CommandContext& context);
[[nodiscard]] ExitCode runEnergy(const CommandContext& context);
[[nodiscard]] ExitCode runServe(const CommandContext& context);
[[nodiscard]] ExitCode runDevices(const CommandContext& context);
[[nodiscard]] ExitCode runModels(const CommandContext& context);
[[nodiscard]] ExitCode runDownload(const CommandContext& context);
[[nodiscard]] ExitCode runCompare(const CommandContext& context);
[[nodiscard]] ExitCode runProject(const CommandContext& context);

// The whole program after its set-up: finds the command, parses, runs.
[[nodiscard]] ExitCode runProgram(const QStringList& words, Console& console, Interrupt& interrupt);

} // namespace trilume::cli
