// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <termios.h>

namespace trilume::cli {

// The modes that the terminal had before lines were edited, for signals that end or stop the
// program while it has others: a shell without echo is what they would leave behind. One object at
// a time, made before the modes are changed. [main thread]
class TerminalModes
{
public:
    enum class Paste
    {
        Plain = 1,
        Bracketed = 2, // the terminal was told to mark pasted text
    };

    explicit TerminalModes(int terminal);
    ~TerminalModes();
    TerminalModes(const TerminalModes&) = delete;
    TerminalModes& operator=(const TerminalModes&) = delete;

    // The modes of now are those to edit with: they come back when a stopped program goes on.
    void keepForEditing(Paste paste);

    // Becomes readable when the program went on after a stop, so that the line is to be shown
    // again; -1 when there is none.
    [[nodiscard]] int descriptor() const { return m_wake; }

    // Forgets that it went on.
    void acknowledge() const;

    // What the terminal had, for a program that is about to end. Allowed in handlers of signals;
    // does nothing when there is no object.
    static void restore();

private:
    int m_wake = -1;
};

} // namespace trilume::cli
