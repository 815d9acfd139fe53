// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_editor.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

// After <cstdio>: its header uses FILE without declaring it.
#include <readline/history.h>
#include <readline/readline.h>

namespace trilume::cli {
namespace {

// What readline's call back left: it has no pointer to give to it.
struct EditedLine
{
    bool isComplete = false;
    std::optional<std::string> text; // nothing: the end
};

EditedLine& editedLine()
{
    static EditedLine line;
    return line;
}

void onLine(char* text)
{
    editedLine().isComplete = true;
    if (text != nullptr) {
        editedLine().text = text;
        std::free(text); // NOLINT(cppcoreguidelines-no-malloc): readline's own allocation
    }
    ::rl_callback_handler_remove(); // else the prompt is shown again at once
}

void keepModes() {}

// The terminal itself, wherever the other streams go: a line is shown where it is typed.
std::FILE* openTerminal()
{
    std::array<char, 256> name{};
    int descriptor = -1;
    if (::ttyname_r(STDIN_FILENO, name.data(), name.size()) == 0) {
        descriptor = ::open(name.data(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
    }
    if (descriptor < 0) { // another user's terminal, as under su
        descriptor = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    }
    return descriptor < 0 ? stderr : ::fdopen(descriptor, "w");
}

TerminalModes::Paste pasteMode()
{
    const char* const setting = ::rl_variable_value("enable-bracketed-paste");
    const std::string_view type = ::rl_terminal_name == nullptr ? "dumb" : ::rl_terminal_name;
    const bool isMarked = setting != nullptr && std::string_view(setting) == "on" && type != "dumb";
    return isMarked ? TerminalModes::Paste::Bracketed : TerminalModes::Paste::Plain;
}

} // namespace

LineEditor::LineEditor(int interruptDescriptor)
    : m_interrupt(interruptDescriptor)
    , m_modes(STDIN_FILENO)
{
    ::rl_readline_name = "trilume-cli";
    ::rl_instream = stdin;
    ::rl_outstream = openTerminal();
    // Ctrl-C is the program's own, and a thread may take the others while this one waits.
    ::rl_catch_signals = 0;
    ::rl_catch_sigwinch = 0;
    ::rl_change_environment = 0;
    ::rl_deprep_term_function = keepModes;
    ::rl_initialize();
    ::rl_bind_key('\t', ::rl_insert); // there is nothing to complete
    ::using_history();
}

LineEditor::~LineEditor()
{
    ::rl_eof_found = 0; // it would write an end of line
    ::rl_deprep_terminal();
    ::clear_history();
    if (::rl_outstream != stderr) {
        std::fclose(::rl_outstream);
        ::rl_outstream = stderr;
    }
}

// Looked at before each key instead of upon a signal, whose handler would be one more.
void LineEditor::followWindowSize()
{
    winsize size = {};
    if (::ioctl(STDIN_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == m_columns) {
        return;
    }
    if (m_columns) {
        ::rl_resize_terminal();
    }
    m_columns = size.ws_col;
}

Result<LineEvent> LineEditor::wait() const
{
    std::array<pollfd, 3> ready{
        {{STDIN_FILENO, POLLIN, 0}, {m_interrupt, POLLIN, 0}, {m_modes.descriptor(), POLLIN, 0}}};
    while (true) {
        if (::poll(ready.data(), ready.size(), -1) < 0) {
            if (errno != EINTR) {
                return Error{Errc::Io, Sentence::of("standard input: %1",
                                                    std::generic_category().message(errno))};
            }
            continue;
        }
        if (ready[1].revents != 0) {
            return LineEvent::Interrupted;
        }
        if (ready[2].revents != 0) {
            m_modes.acknowledge();
            ::rl_forced_update_display();
        }
        if (ready[0].revents != 0) {
            return LineEvent::Line;
        }
    }
}

Result<LineEvent> LineEditor::next(const std::string& prompt, std::string& line)
{
    editedLine() = {};
    {
        const TerminalModes::Change change;
        ::rl_callback_handler_install(prompt.c_str(), onLine);
        m_modes.keepForEditing(pasteMode());
    }
    while (!editedLine().isComplete) {
        Result<LineEvent> event = wait();
        if (!event || event.value() == LineEvent::Interrupted) {
            ::rl_callback_sigcleanup(); // a search or a number that was being typed
            ::rl_callback_handler_remove();
            return event;
        }
        followWindowSize();
        ::rl_callback_read_char();
    }
    if (!editedLine().text) {
        return LineEvent::End;
    }
    line = std::move(*editedLine().text);
    if (!line.empty() && line != m_lastInHistory) {
        ::add_history(line.c_str());
        m_lastInHistory = line;
    }
    return LineEvent::Line;
}

} // namespace trilume::cli
