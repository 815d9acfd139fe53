// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/line_editor.h"
#include "app/cli/line_reader.h"

#include <memory>
#include <string>

namespace trilume::cli {

// Reads the messages of a chat from standard input, with a prompt where that is a terminal: a line,
// several lines pasted at once, or all between two """ whatever lines are between them.
class MessageReader
{
public:
    // The descriptor becomes readable when waiting shall end; -1: never.
    explicit MessageReader(int interruptDescriptor);

    [[nodiscard]] bool isTerminal() const { return m_editor != nullptr; }

    // Line: a message, without an end of line at its end. A message whose second """ never came is
    // told as it is, since the end of the input ends it too.
    [[nodiscard]] Result<LineEvent> next(std::string& message);

private:
    [[nodiscard]] Result<LineEvent> nextLine(const char* prompt, std::string& line);

    LineReader m_pipe;
    std::unique_ptr<LineEditor> m_editor; // null: not a terminal
};

} // namespace trilume::cli
