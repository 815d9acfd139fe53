// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_reader.h"

#include <array>
#include <cerrno>
#include <system_error>

#include <poll.h>
#include <unistd.h>

namespace trilume::cli {
namespace {

constexpr std::size_t kChunkBytes = 1U << 14U;

Error inputError(int number)
{
    return {Errc::Io, "standard input: " + std::generic_category().message(number)};
}

// Appends what there is; Line: something came.
Result<LineEvent> readMore(int interrupt, std::string& buffer)
{
    std::array<pollfd, 2> ready{{{STDIN_FILENO, POLLIN, 0}, {interrupt, POLLIN, 0}}};
    while (true) {
        if (::poll(ready.data(), ready.size(), -1) < 0) {
            if (errno != EINTR) {
                return inputError(errno);
            }
            continue;
        }
        if (ready[1].revents != 0) {
            return LineEvent::Interrupted;
        }
        std::array<char, kChunkBytes> chunk{};
        const ssize_t bytes = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (bytes > 0) {
            buffer.append(chunk.data(), static_cast<std::size_t>(bytes));
            return LineEvent::Line;
        }
        if (bytes == 0) {
            return LineEvent::End;
        }
        if (errno != EINTR && errno != EAGAIN) {
            return inputError(errno);
        }
    }
}

} // namespace

Result<LineEvent> LineReader::next(std::string& line)
{
    while (true) {
        const std::size_t end = m_buffer.find('\n', m_searched);
        if (end != std::string::npos) {
            line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            m_searched = 0;
            return LineEvent::Line;
        }
        m_searched = m_buffer.size();
        if (m_isAtEnd) {
            line = std::move(m_buffer);
            m_buffer.clear();
            m_searched = 0;
            return line.empty() ? LineEvent::End : LineEvent::Line;
        }
        Result<LineEvent> event = readMore(m_interrupt, m_buffer);
        if (!event || event.value() == LineEvent::Interrupted) {
            return event;
        }
        m_isAtEnd = event.value() == LineEvent::End;
    }
}

Result<std::string> readStandardInput(int interruptDescriptor)
{
    std::string text;
    while (true) {
        Result<LineEvent> event = readMore(interruptDescriptor, text);
        if (!event) {
            return event.error();
        }
        if (event.value() == LineEvent::Interrupted) {
            return Error{Errc::Cancelled, "interrupted"};
        }
        if (event.value() == LineEvent::End) {
            return text;
        }
    }
}

} // namespace trilume::cli
