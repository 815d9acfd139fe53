// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

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

    // For as long as one is there, signals that end or stop the program wait: the modes are changed
    // and that is known, or neither. A shell that ends what it has just started would else be left
    // with the modes of the editor.
    class Change
    {
    public:
        Change();
        ~Change();
        Change(const Change&) = delete;
        Change& operator=(const Change&) = delete;

    private:
        sigset_t m_former{};
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

    // True in a handler that the system runs in another thread than the object's: the signal was
    // sent on to that one, which may be in the middle of a change. Allowed in handlers of signals.
    [[nodiscard]] static bool isSentOn(int signal);

    // What the terminal had, for a program that is about to end. Allowed in handlers of signals;
    // does nothing when there is no object.
    static void restore();

private:
    int m_wake = -1;
};

} // namespace trilume::cli
