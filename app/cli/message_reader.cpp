// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/message_reader.h"

#include <string_view>

#include <unistd.h>

namespace trilume::cli {
namespace {

constexpr std::string_view kQuotes = "\"\"\"";

// With line ends at its end, a pasted command would be a message.
void removeLineEnds(std::string& text)
{
    text.erase(text.find_last_not_of("\r\n") + 1);
}

bool isClosed(std::string_view text)
{
    return text.size() >= kQuotes.size() && text.substr(text.size() - kQuotes.size()) == kQuotes;
}

// What stands between the quotes, which may have lines of their own.
std::string between(std::string_view text)
{
    if (isClosed(text)) {
        text.remove_suffix(kQuotes.size());
    }
    if (!text.empty() && text.front() == '\n') {
        text.remove_prefix(1);
    }
    std::string inner(text);
    removeLineEnds(inner);
    return inner;
}

} // namespace

MessageReader::MessageReader(int interruptDescriptor)
    : m_pipe(interruptDescriptor)
    , m_editor(::isatty(STDIN_FILENO) == 1 ? std::make_unique<LineEditor>(interruptDescriptor)
                                           : nullptr)
{}

Result<LineEvent> MessageReader::nextLine(const char* prompt, std::string& line)
{
    Result<LineEvent> event = m_editor ? m_editor->next(prompt, line) : m_pipe.next(line);
    if (event && event.value() == LineEvent::Line) {
        removeLineEnds(line);
    }
    return event;
}

Result<LineEvent> MessageReader::next(std::string& message)
{
    Result<LineEvent> event = nextLine("> ", message);
    if (!event || event.value() != LineEvent::Line || message.rfind(kQuotes, 0) != 0) {
        return event;
    }
    message.erase(0, kQuotes.size());
    bool isOpen = !isClosed(message);
    while (isOpen) {
        std::string line;
        event = nextLine("... ", line);
        if (!event || event.value() == LineEvent::Interrupted) {
            return event;
        }
        message.append("\n").append(line);
        isOpen = event.value() == LineEvent::Line && !isClosed(line);
    }
    message = between(message);
    return LineEvent::Line;
}

} // namespace trilume::cli
