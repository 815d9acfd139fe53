// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
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

    // Waits for the next line and stores it without its end, LF or CR LF. The last line needs none.
    [[nodiscard]] Result<LineEvent> next(std::string& line);

private:
    [[nodiscard]] std::string takeLine(std::size_t bytes);

    int m_interrupt;
    std::string m_buffer;
    std::size_t m_searched = 0; // bytes of the buffer that hold no end of line
    bool m_isAtStart = true;
    bool m_isAtEnd = false;
};

// A text as it is meant: without a byte order mark before it, its lines ended by LF alone.
[[nodiscard]] std::string plainText(std::string text);

// All of standard input, or of what is named like a file: a regular one, a pipe (`<(command)` of a
// shell), a terminal; folders and other devices are refused. Plain text.
[[nodiscard]] Result<std::string> readStandardInput(int interruptDescriptor);
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path& file,
                                               int interruptDescriptor);

} // namespace trilume::cli
