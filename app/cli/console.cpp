// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/told_text.h"
#include "engine/base/visible_text.h"

#include <QCoreApplication>

#include <cerrno>
#include <system_error>

#include <poll.h>
#include <unistd.h>

namespace trilume::cli {
namespace {

// What goes around all messages.
struct TerminalNotes
{
    Q_DECLARE_TR_FUNCTIONS(TerminalNotes)
};

constexpr std::string_view kBefore = "trilume-cli: "; // untranslated: the name of the program

constexpr std::size_t kBufferBytes = 1U << 16U;

// 0, or the reason why not all of it was written.
int writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN) { // a pipe that somebody made non-blocking
            pollfd ready{descriptor, POLLOUT, 0};
            static_cast<void>(::poll(&ready, 1, -1));
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

// Nothing can be done when the place for messages is gone.
void writeError(std::string_view text)
{
    static_cast<void>(writeAll(STDERR_FILENO, text));
}

} // namespace

Console::Console()
    : m_showsProgress(::isatty(STDERR_FILENO) == 1)
    , m_isOutputTerminal(::isatty(STDOUT_FILENO) == 1)
{}

void Console::out(std::string_view text)
{
    outControl(visibleText(text, LineBreaks::Kept));
}

void Console::outGenerated(std::string_view text)
{
    if (m_isOutputTerminal) {
        out(text);
    } else {
        outControl(text);
    }
}

void Console::outThought(std::string_view text)
{
    flush(); // so that the two streams come in order on a terminal
    endProgress();
    writeError(visibleText(text, LineBreaks::Kept));
}

void Console::outControl(std::string_view sequence)
{
    m_buffer.append(sequence);
    if (m_buffer.size() >= kBufferBytes) {
        flush();
    }
}

void Console::flush()
{
    if (m_error == 0 && !m_buffer.empty()) {
        m_error = writeAll(STDOUT_FILENO, m_buffer);
        m_isReaderGone = m_error == EPIPE;
    }
    m_buffer.clear();
}

void Console::warn(std::string_view text)
{
    const QString message = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    note(std::string(kBefore) + told(TerminalNotes::tr("warning: %1"), message));
}

void Console::note(std::string_view line)
{
    flush(); // so that the two streams come in order on a terminal
    endProgress();
    writeError(visibleText(line, LineBreaks::Kept) + "\n");
}

void Console::progress(std::string_view text)
{
    if (!m_showsProgress || text == m_progress) {
        return;
    }
    m_progress = text;
    writeError("\r\033[K" + visibleText(m_progress));
}

void Console::endProgress()
{
    if (!m_progress.empty()) {
        writeError("\r\033[K");
        m_progress.clear();
    }
}

ExitCode Console::fail(const Error& error)
{
    if (error.code == Errc::Cancelled) {
        endProgress();
        return ExitCode::Interrupted;
    }
    note(std::string(kBefore) + visibleText(told(error.sentence)));
    return ExitCode::Failed;
}

ExitCode Console::failUsage(const Error& error, std::string_view command)
{
    note(std::string(kBefore) + visibleText(told(error.sentence)));
    //: %1 is a command to type
    note(told(TerminalNotes::tr("Try '%1'."),
              "trilume-cli " + (command.empty() ? std::string() : std::string(command) + " ")
                  + "--help"));
    return ExitCode::WrongUsage;
}

ExitCode Console::finish(ExitCode code)
{
    endProgress();
    flush();
    if (m_error != 0 && !m_isReaderGone) {
        return fail({Errc::Io, m_error == EBADF
                                   ? Sentence::of("standard output: it is closed")
                                   : Sentence::of("standard output: %1",
                                                  std::generic_category().message(m_error))});
    }
    return code;
}

} // namespace trilume::cli
