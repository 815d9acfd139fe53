// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace trilume::desktop {

// The options of `trilume`, declared once: the command line is read by this table, and --help, the
// manual page and the completions of shells are made from it.

enum class WindowOptionId
{
    NewChat = 1,
    Help,
    Version,
};

struct WindowOption
{
    WindowOptionId id;
    const char* name; // without dashes
    char shortName;   // 0: none
    const char* text; // to be translated in the context CommandLine
};

[[nodiscard]] std::span<const WindowOption> windowOptions();

// "--name" or "-n"; null: there is no such option.
[[nodiscard]] const WindowOption* findWindowOption(const QString& word);

// Of the one argument, and what stands before and after the list; to be translated likewise.
struct WindowTexts
{
    const char* summary;
    const char* file;
    const char* again;
    const char* terminal;
};

[[nodiscard]] const WindowTexts& windowTexts();

// What --help prints.
[[nodiscard]] QString helpText();

} // namespace trilume::desktop
