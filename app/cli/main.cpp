// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal_language.h"
#include "app/cli/thread_binding.h"
#include "app/cli/words.h"
#include "app/platform/language.h"
#include "app/platform/paths.h"
#include "app/platform/standard_streams.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <exception>
#include <new>

namespace {

trilume::cli::ExitCode run(const QStringList& words, trilume::cli::Console& console)
{
    namespace cli = trilume::cli;
    using trilume::Errc;
    try {
        cli::Interrupt interrupt;
        const cli::ExitCode code = cli::runProgram(words, console, interrupt);
        return console.finish(code);
    } catch (const std::bad_alloc&) {
        return console.fail(
            {Errc::OutOfMemory, trilume::Sentence::of("there is not enough memory")});
    } catch (const std::exception& exception) {
        return console.fail({Errc::Internal, trilume::Sentence::asIs(exception.what())});
    }
}

} // namespace

int main(int argc, char* argv[])
{
    trilume::app::occupyStandardStreams();
    trilume::cli::bindThreadsIfAsked(argc, argv);
    const trilume::cli::TerminalLocale locale = trilume::cli::takeLocale();
    // Writing to a closed pipe or beyond the size that files may have shall be an error to clean up
    // after.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const QStringList words = trilume::cli::commandLineWords(argc, argv); // Qt's lose bytes
    const QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // NOLINT(concurrency-mt-unsafe): before the first thread
    const QString language = trilume::cli::spokenLanguage(locale, trilume::app::languageCodes());
    trilume::cli::speakOfErrorsIn(language);
    trilume::app::Catalogues catalogues(trilume::app::qtTextFolders());
    catalogues.load(language);

    trilume::cli::Console console;
    const trilume::cli::ExitCode code = run(words, console);
    if (console.isReaderGone()) {
        std::signal(SIGPIPE, SIG_DFL); // everything is cleaned up: leave as other tools do
        std::raise(SIGPIPE);
    }
    return static_cast<int>(code);
}
