// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison_paper.h"

#include "app/compare/comparison_json.h"
#include "app/platform/paths.h"

#include <QByteArray>
#include <QFileInfo>
#include <QProcess>
#include <QString>

namespace trilume::cli {
namespace {

constexpr int kLongestPrint = 60'000; // milliseconds; it takes a tenth of a second

std::string paperProgram()
{
    return app::reportPdfPath().toStdString();
}

Error paperError(const std::string& reason)
{
    return {Errc::Io, trilume::Sentence::of("%1: found no PDF: %2", paperProgram(), reason)};
}

} // namespace

Status findPaperProgram()
{
    if (QFileInfo(app::reportPdfPath()).isExecutable()) {
        return Done{};
    }
    return Error{Errc::Unsupported,
                 trilume::Sentence::of("%1: not found. It comes with the window of Trilume and "
                                       "makes PDFs; --html writes a report that a browser prints.",
                                       paperProgram())};
}

Result<std::string> comparisonPaper(const app::Comparison& comparison)
{
    QProcess program;
    program.start(app::reportPdfPath(), {});
    const std::string json = app::comparisonJson(comparison);
    program.write(json.data(), static_cast<qint64>(json.size()));
    program.closeWriteChannel();
    if (!program.waitForFinished(kLongestPrint)) {
        const std::string reason = program.errorString().toStdString();
        program.kill();
        program.waitForFinished();
        return paperError(reason);
    }
    const QByteArray pdf = program.readAllStandardOutput();
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0
        || !pdf.startsWith("%PDF-")) {
        return paperError(program.readAllStandardError().trimmed().toStdString());
    }
    return pdf.toStdString();
}

} // namespace trilume::cli
