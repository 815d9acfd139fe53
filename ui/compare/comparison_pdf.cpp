// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_pdf.h"

#include "ui/compare/shown_figure.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace trilume::ui {

namespace {

constexpr double kPaperPoints = 10.0;
constexpr double kPaperTitlePoints = 16.0;
constexpr double kPaperNotePoints = 8.5;
constexpr double kPaperGap = 10.0;

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonPaper)
};

QTextCharFormat inkOf(double points, QFont::Weight weight, const QColor& color)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(color);
    return format;
}

void addParagraph(QTextCursor& cursor, const QString& text, const QTextCharFormat& format)
{
    if (text.isEmpty()) {
        return;
    }
    QTextBlockFormat block;
    block.setTopMargin(kPaperGap);
    if (cursor.atStart()) {
        cursor.setBlockFormat(block);
    } else {
        cursor.insertBlock(block);
    }
    cursor.insertText(text, format);
}

void addTable(QTextCursor& cursor, const app::ComparisonView& view)
{
    std::vector<QStringList> rows{runHeadings()};
    for (const app::ViewedRun& run : view.runs) {
        for (const QStringList& cells : runCells(run)) {
            rows.push_back(cells);
        }
    }
    cursor.insertBlock();
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(lightTokens().line);
    format.setBorderCollapse(true);
    format.setCellPadding(kPaperGap / 3.0);
    format.setHeaderRowCount(1);
    QTextTable* table = cursor.insertTable(static_cast<int>(rows.size()),
                                           static_cast<int>(rows.front().size()), format);
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
            cell.insertText(
                rows[static_cast<std::size_t>(row)].at(column),
                inkOf(kPaperNotePoints, row == 0 ? QFont::DemiBold : QFont::Normal, Qt::black));
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void fill(QTextDocument& document, const app::ComparisonView& view)
{
    const Tokens& tokens = lightTokens();
    const QTextCharFormat body = inkOf(kPaperPoints, QFont::Normal, Qt::black);
    const QTextCharFormat strong = inkOf(kPaperPoints, QFont::DemiBold, Qt::black);
    const QTextCharFormat note = inkOf(kPaperNotePoints, QFont::Normal, tokens.muted);
    QTextCursor cursor(&document);
    addParagraph(cursor, view.title, inkOf(kPaperTitlePoints, QFont::DemiBold, tokens.text));
    addParagraph(cursor, withSpreadSigns(view.sentence), strong);
    addParagraph(cursor, view.tokensText, body);
    addTable(cursor, view);
    if (view.hasDifferentScopes) {
        addParagraph(cursor, scopesWarning(), body);
    }
    for (const QString& remark : view.remarks) {
        addParagraph(cursor, remark, body);
    }
    addParagraph(cursor, PaperWords::tr("What each of them was"), strong);
    for (const app::ViewedRun& run : view.runs) {
        if (!run.details.isEmpty()) {
            //: the name of a run, and what it ran on
            addParagraph(cursor, PaperWords::tr("%1: %2").arg(run.name, run.details), body);
        }
    }
    addParagraph(cursor, PaperWords::tr("The text"), strong);
    addParagraph(cursor, view.prompt, body);
    addParagraph(cursor, footText(view), note);
}

} // namespace

QByteArray comparisonPdf(const app::ComparisonView& view, QPageSize::PageSizeId page)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    QFont font = document.defaultFont();
    font.setPointSizeF(kPaperPoints);
    document.setDefaultFont(font);
    fill(document, view);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(view.title);
    writer.setCreator(QStringLiteral("Trilume"));
    writer.setPageSize(QPageSize(page));
    writer.setPageOrientation(QPageLayout::Landscape);
    document.print(&writer);
    return buffer.data();
}

} // namespace trilume::ui
