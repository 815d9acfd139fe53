// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace trilume::cli {

enum class ExitCode
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    Interrupted = 130,
};

// The two streams: results go to standard output, everything else to standard error. What quotes a
// file or a model, as any line may, is written so that it cannot steer the terminal. [main thread]
class Console
{
public:
    Console();

    // Results. Buffered; a write error is kept for finish().
    void out(std::string_view text);

    // What a model says, in whole characters: as it is, except on a terminal.
    void outGenerated(std::string_view text);

    // What a model thinks before it says something: to standard error.
    void outThought(std::string_view text);

    // Sequences of our own for the terminal.
    void outControl(std::string_view sequence);

    void flush();

    // Writing has failed (a full disk, a reader that left): there is no point in going on.
    [[nodiscard]] bool isOutputLost() const { return m_error != 0; }

    // The reader of our output has left (`| head`).
    [[nodiscard]] bool isReaderGone() const { return m_isReaderGone; }

    // A line of its own on standard error.
    void note(std::string_view line);

    // Something that does not stop the program.
    void warn(std::string_view text);

    // Shown in place of the former one on a terminal, dropped elsewhere.
    void progress(std::string_view text);
    void endProgress();

    [[nodiscard]] bool showsProgress() const { return m_showsProgress; }

    // "trilume-cli: what went wrong"; the code to leave with.
    ExitCode fail(const Error& error);
    ExitCode failUsage(const Error& error, std::string_view command);

    // Writes what is buffered. The given code, or Failed with a message when a result could not be
    // written.
    [[nodiscard]] ExitCode finish(ExitCode code);

private:
    std::string m_buffer;
    std::string m_progress;
    int m_error = 0; // errno of the first write that failed
    bool m_isReaderGone = false;
    bool m_showsProgress;
    bool m_isOutputTerminal;
};

} // namespace trilume::cli
