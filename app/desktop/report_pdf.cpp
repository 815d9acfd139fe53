// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison.h"
#include "app/compare/comparison_json.h"
#include "app/compare/comparison_view.h"
#include "app/platform/error_text.h"
#include "app/platform/language.h"
#include "app/platform/paths.h"
#include "app/platform/standard_streams.h"
#include "ui/compare/comparison_pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>

#include <cstdio>
#include <exception>

// A comparison as JSON from standard input, as a PDF to standard output: for `trilume-cli compare
// --pdf`, which has no fonts of its own. Needs no display.

namespace trilume::desktop {

namespace {

constexpr int kPdfFailed = 1;

int fail(const QString& text)
{
    std::fputs(qPrintable(QStringLiteral("%1\n").arg(text)), stderr);
    return kPdfFailed;
}

QPageSize::PageSizeId pageOf(const QLocale& locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                   : QPageSize::A4;
}

int printComparison()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return fail(input.errorString());
    }
    const Result<app::Comparison> comparison =
        app::readComparisonJson(input.readAll().toStdString(), "-");
    if (!comparison) {
        return fail(app::errorText(comparison.error()));
    }
    const QByteArray pdf =
        ui::comparisonPdf(app::viewOf(comparison.value()), pageOf(QLocale::system()));
    if (pdf.isEmpty()) {
        return fail(
            QStringLiteral("The PDF could not be made.")); // untranslated: cannot be told why
    }
    if (std::fwrite(pdf.constData(), 1, static_cast<std::size_t>(pdf.size()), stdout)
            != static_cast<std::size_t>(pdf.size())
        || std::fflush(stdout) != 0) {
        return fail(qt_error_string());
    }
    return 0;
}

int runReportPdf(int argc, char** argv)
{
    app::occupyStandardStreams();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const app::Language language =
        app::chooseLanguage(app::wishedLanguages(), app::languageCodes(), QLocale::system());
    QLocale::setDefault(language.locale);
    app::Catalogues catalogues(app::qtTextFolders());
    catalogues.load(language.code);
    return printComparison();
}

} // namespace

} // namespace trilume::desktop

int main(int argc, char** argv)
{
    try {
        return trilume::desktop::runReportPdf(argc, argv);
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return trilume::desktop::kPdfFailed;
    }
}
