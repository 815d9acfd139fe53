// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_reader.h"

#include "engine/base/input_error.h"

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume::cli {
namespace {

constexpr std::size_t kChunkBytes = 1U << 14U;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; // untranslated: bytes

struct Input
{
    int descriptor;
    Sentence name; // for messages
};

Error inputError(const Input& input, int number)
{
    return {Errc::Io, number == EBADF
                          ? Sentence::of("%1: it is closed", input.name)
                          : trilume::Sentence::of("%1: %2", input.name,
                                                  std::generic_category().message(number))};
}

Input standardInput()
{
    return {STDIN_FILENO, Sentence::of("standard input")};
}

// Appends what there is; Line: something came.
Result<LineEvent> readMore(const Input& input, int interrupt, std::string& buffer)
{
    std::array<pollfd, 2> ready{{{input.descriptor, POLLIN, 0}, {interrupt, POLLIN, 0}}};
    while (true) {
        if (::poll(ready.data(), ready.size(), -1) < 0) {
            if (errno != EINTR) {
                return inputError(input, errno);
            }
            continue;
        }
        if (ready[1].revents != 0) {
            return LineEvent::Interrupted;
        }
        std::array<char, kChunkBytes> chunk{};
        const ssize_t bytes = ::read(input.descriptor, chunk.data(), chunk.size());
        if (bytes > 0) {
            buffer.append(chunk.data(), static_cast<std::size_t>(bytes));
            return LineEvent::Line;
        }
        if (bytes == 0) {
            return LineEvent::End;
        }
        if (errno != EINTR && errno != EAGAIN) {
            return inputError(input, errno);
        }
    }
}

void removeByteOrderMark(std::string& text)
{
    if (std::string_view(text).substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        text.erase(0, kByteOrderMark.size());
    }
}

bool isReadable(int descriptor)
{
    struct stat info = {};
    return ::fstat(descriptor, &info) == 0
           && (S_ISREG(info.st_mode) || S_ISFIFO(info.st_mode) || S_ISSOCK(info.st_mode)
               || ::isatty(descriptor) != 0);
}

Result<std::string> readAll(const Input& input, int interruptDescriptor)
{
    std::string text;
    while (true) {
        Result<LineEvent> event = readMore(input, interruptDescriptor, text);
        if (!event) {
            return event.error();
        }
        if (event.value() == LineEvent::Interrupted) {
            return Error{Errc::Cancelled, Sentence::of("interrupted")};
        }
        if (event.value() == LineEvent::End) {
            return plainText(std::move(text));
        }
    }
}

} // namespace

Result<LineEvent> LineReader::next(std::string& line)
{
    while (true) {
        const std::size_t end = m_buffer.find('\n', m_searched);
        if (end != std::string::npos) {
            line = takeLine(end);
            m_buffer.erase(0, 1);
            return LineEvent::Line;
        }
        m_searched = m_buffer.size();
        if (m_isAtEnd) {
            line = takeLine(m_buffer.size());
            return line.empty() ? LineEvent::End : LineEvent::Line;
        }
        Result<LineEvent> event = readMore(standardInput(), m_interrupt, m_buffer);
        if (!event || event.value() == LineEvent::Interrupted) {
            return event;
        }
        m_isAtEnd = event.value() == LineEvent::End;
    }
}

std::string LineReader::takeLine(std::size_t bytes)
{
    std::string line = m_buffer.substr(0, bytes);
    m_buffer.erase(0, bytes);
    m_searched = 0;
    if (m_isAtStart) {
        removeByteOrderMark(line);
        m_isAtStart = false;
    }
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    return line;
}

std::string plainText(std::string text)
{
    removeByteOrderMark(text);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isCrLf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!isCrLf) {
            text[kept++] = text[i];
        }
    }
    text.resize(kept);
    return text;
}

Result<std::string> readStandardInput(int interruptDescriptor)
{
    return readAll(standardInput(), interruptDescriptor);
}

Result<std::string> readTextFile(const std::filesystem::path& file, int interruptDescriptor)
{
    // O_NONBLOCK: opening a named pipe would wait for somebody who writes to it, deaf to the
    // interrupt; poll() waits for the same and hears both.
    const Input input{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK),
                      Sentence::asIs(file.string())};
    if (input.descriptor < 0) {
        return trilume::inputError(file, errno);
    }
    Result<std::string> text =
        isReadable(input.descriptor)
            ? readAll(input, interruptDescriptor)
            : Error{Errc::InvalidArgument,
                    Sentence::of("%1: is neither a regular file nor a pipe.", file)};
    ::close(input.descriptor);
    return text;
}

} // namespace trilume::cli
