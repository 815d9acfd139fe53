// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace trilume::desktop {

// What the command line of `trilume` asks for.
struct CommandLine
{
    enum class Action
    {
        RunWindow = 1,
        PrintHelp,
        PrintVersion,
        Refuse, // wrong usage; `message` says what
    };

    Action action = Action::RunWindow;
    QString modelPath; // empty: the last one, or the bundled one
    QString message;
};

// `arguments` without the program's name.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);

[[nodiscard]] QString helpText();

} // namespace trilume::desktop
