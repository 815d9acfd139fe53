// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>

namespace trilume::cli {

enum class LineEvent
{
    Line = 1,
    End = 2,
    Interrupted = 3,
};

// Reads standard input by lines without the file buffer of the C library, whose read cannot be
// woken by Ctrl-C.
class LineReader
{
public:
    // The descriptor becomes readable when waiting shall end; -1: never.
    explicit LineReader(int interruptDescriptor)
        : m_interrupt(interruptDescriptor)
    {}

    // Waits for the next line and stores it without its end. The last line needs none.
    [[nodiscard]] Result<LineEvent> next(std::string& line);

private:
    int m_interrupt;
    std::string m_buffer;
    std::size_t m_searched = 0; // bytes of the buffer that hold no end of line
    bool m_isAtEnd = false;
};

// All of standard input.
[[nodiscard]] Result<std::string> readStandardInput(int interruptDescriptor);

} // namespace trilume::cli
