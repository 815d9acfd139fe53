// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/line_reader.h"
#include "app/cli/terminal_modes.h"

#include <optional>
#include <string>

namespace trilume::cli {

// Lines from a terminal as standard input, edited with GNU Readline: of any length, in any script,
// with the lines before at the up key and pasted text in one piece. The terminal keeps the modes
// for editing until the end of this object, so that what is typed while an answer comes is not cut
// either; nothing is echoed then, the next prompt shows it. Readline has one state for the whole
// process: one object at a time. [main thread]
class LineEditor
{
public:
    // The descriptor becomes readable when waiting shall end; -1: never.
    explicit LineEditor(int interruptDescriptor);
    ~LineEditor();
    LineEditor(const LineEditor&) = delete;
    LineEditor& operator=(const LineEditor&) = delete;

    // Shows the prompt and waits for the next line, which holds ends of lines only where they were
    // pasted. End: Ctrl-D on an empty line, or the terminal is gone.
    [[nodiscard]] Result<LineEvent> next(const std::string& prompt, std::string& line);

private:
    void followWindowSize();
    [[nodiscard]] Result<LineEvent> wait() const;

    int m_interrupt;
    TerminalModes m_modes;
    std::optional<unsigned> m_columns; // of the window, as readline knows it
    std::string m_lastInHistory;
};

} // namespace trilume::cli
