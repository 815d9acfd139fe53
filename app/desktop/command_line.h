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
    QString path; // of a model or of exported chats; empty: the last model, or the bundled one
    QString message;
    bool isNewChat = false; // the window shall begin one
};

// `arguments` without the program's name.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);

// Why no window can be opened on this display, empty: there is none, and the way without one.
[[nodiscard]] QString noDisplayText(const QString& display);

// Another Trilume works on this folder, but cannot be reached; 0: its process is not known.
[[nodiscard]] QString noAnswerText(const QString& dataFolder, qint64 process);

} // namespace trilume::desktop
