// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/counted_text.h"
#include "app/cli/engine_options.h"
#include "app/cli/told_text.h"
#include "app/download/model_download.h"
#include "app/platform/paths.h"
#include "engine/base/visible_text.h"

#include <optional>
#include <utility>

namespace trilume::cli {
namespace {

// On a terminal each step; elsewhere a line for each tenth.
class DownloadView
{
public:
    explicit DownloadView(Console& console)
        : m_console(console)
    {}

    void show(const app::DownloadProgress& progress)
    {
        m_console.progress(line(progress));
        const bool isLoading = progress.phase == app::DownloadPhase::Loading;
        if (m_console.showsProgress() || !isLoading || progress.bytesTotal == 0) {
            return;
        }
        const std::uint64_t percent = percentOf(progress);
        if (percent >= m_next) {
            m_console.note(told(trilume::Sentence::of("%1 %", percent)));
            m_next = percent / 10 * 10 + 10;
        }
    }

private:
    static std::uint64_t percentOf(const app::DownloadProgress& progress)
    {
        // In floating point: 100 times the bytes of a disk is more than a number holds.
        return static_cast<std::uint64_t>(100.0 * static_cast<double>(progress.bytesDone)
                                          / static_cast<double>(progress.bytesTotal));
    }

    // Of the file; empty: nothing is known.
    static std::string shareOf(const app::DownloadProgress& progress)
    {
        if (progress.bytesTotal > 0) {
            return told(trilume::Sentence::of("%1 %", percentOf(progress))) + "  ";
        }
        return progress.bytesDone > 0 ? bytesText(progress.bytesDone) + "  " : std::string();
    }

    static std::string line(const app::DownloadProgress& progress)
    {
        const std::string share = shareOf(progress);
        switch (progress.phase) {
        case app::DownloadPhase::Asking:
            return told(trilume::Sentence::of("asking what there is"));
        case app::DownloadPhase::Loading:
            return share + progress.file;
        case app::DownloadPhase::Checking:
            return told(trilume::Sentence::of("checking %1", progress.file)) + "  " + share;
        case app::DownloadPhase::Waiting:
            break;
        }
        return share + progress.file + "  "
               + told(trilume::Sentence::of("(the server is asked again in a while)"));
    }

    Console& m_console;
    std::uint64_t m_next = 10;
};

// What others in this field call these variables.
app::RepositoryServer serverOf(const Arguments& arguments)
{
    app::RepositoryServer server;
    const std::string fromEnvironment = qEnvironmentVariable("HF_ENDPOINT").toStdString();
    if (arguments.isSet("endpoint")) {
        server.endpoint = arguments.text("endpoint");
    } else if (!fromEnvironment.empty()) {
        server.endpoint = fromEnvironment;
    }
    server.token = qEnvironmentVariable("HF_TOKEN").toStdString();
    return server;
}

void tell(Console& console, const app::Downloaded& downloaded)
{
    if (downloaded.wasThere) {
        console.note(
            told(Sentence::of("it is there already, with the checksums of the repository")));
    }
    if (!downloaded.changed.empty()) {
        console.note(
            told(Sentence::of("%1 is not what the repository has: all was loaded anew, beside it",
                              downloaded.changed)));
    }
    if (downloaded.check == app::ContentCheck::Structure) {
        console.note(told(Sentence::of("not checked against a checksum, as the server offers none; "
                                       "its structure as a model file was")));
    }
    if (!downloaded.commit.empty()) {
        console.note(
            told(Sentence::of("%1 at commit %2", downloaded.repository, downloaded.commit)));
    }
    if (downloaded.isFolder) {
        console.note(
            told(Sentence::of("next: %1", "trilume-cli import \"" + downloaded.path.string()
                                              + "\" --output FILE.gguf")));
    }
}

ExitCode failed(const CommandContext& context, const Error& error)
{
    context.console.endProgress();
    if (error.code == Errc::Cancelled) {
        context.console.note(told(Sentence::of(
            "stopped; what has come is kept, and the same command goes on from there")));
    }
    return context.console.fail(error);
}

} // namespace

ExitCode runDownload(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    app::DownloadOptions options;
    options.server = serverOf(arguments);
    const Result<app::WebRequest> server = app::requestTo(options.server, "/");
    if (!server) {
        return context.failOption(server.error());
    }
    Result<app::DownloadTarget> target =
        app::downloadTarget(arguments.positional().first().toStdString(), options.server);
    if (!target) {
        return context.failOption(target.error());
    }
    if (arguments.isSet("sha256")) {
        Result<app::ContentSum> sum = app::typedSum(arguments.text("sha256"));
        if (!sum) {
            return context.failOption(
                Error{sum.error().code, Sentence::of("--sha256: %1", sum.error().sentence)});
        }
        target.value().sum = std::move(sum).value();
    }
    QString folder = arguments.value("into");
    if (folder.isEmpty()) {
        folder = app::modelsFolder();
        for (const QString& each : {app::dataFolder(), folder}) {
            if (Status status = app::ensurePrivateFolder(each); !status) {
                return context.console.fail(status.error());
            }
        }
    }
    context.interrupt.includeTermination();
    DownloadView view(context.console);
    app::ModelDownload download(
        options, [&view](const app::DownloadProgress& progress) { view.show(progress); });
    const Result<app::Downloaded> downloaded =
        download.load(target.value(), toPath(folder), context.interrupt.token());
    if (!downloaded) {
        return failed(context, downloaded.error());
    }
    context.console.endProgress();
    tell(context.console, downloaded.value());
    context.console.out(downloaded.value().path.string() + "\n");
    return ExitCode::Done;
}

} // namespace trilume::cli
