// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_pdf.h"

#include "app/platform/joined_text.h"
#include "ui/compare/shown_figure.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/text_direction.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr double kPaperPoints = 10.0;
constexpr double kPaperTitlePoints = 16.0;
constexpr double kPaperNotePoints = 8.5;
constexpr double kPaperGap = 10.0;
constexpr int kPaperBarWidth = 1600; // points of the picture of a bar
constexpr int kPaperBarHeight = 56;
constexpr double kPaperDensity = 5.0; // of them to one of the document
constexpr double kPaperStripe = 28.0; // from one to the next

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
    format.setBorder(1.0);
    format.setTopMargin(kPaperGap);
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

// A bar from the left edge, hatched where its figure is modelled.
QImage barImage(const ShownBar& bar, double most)
{
    const Tokens& tokens = lightTokens();
    QImage image(kPaperBarWidth, kPaperBarHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    const double share = most > 0.0 ? bar.value / most : 0.0;
    const QRectF place(0.0, 0.0, std::max(4.0, (kPaperBarWidth - 2.0) * share),
                       kPaperBarHeight - 1.0);
    const QColor color = barColor(tokens, bar.kind);
    QPainter painter(&image);
    if (bar.label != EvidenceLabel::Modelled) {
        painter.fillRect(place, color);
        return image;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(place);
    painter.setPen(QPen(color, kPaperStripe / 3.0));
    const int stripes = static_cast<int>((place.width() + place.height()) / kPaperStripe) + 1;
    for (int i = 0; i < stripes; ++i) {
        const double x = place.left() - place.height() + i * kPaperStripe;
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    }
    painter.setPen(QPen(color, 4.0));
    painter.drawRect(place);
    return image;
}

void addBars(QTextCursor& cursor, const ShownBars& shown)
{
    if (shown.bars.empty()) {
        return;
    }
    addParagraph(cursor, shown.title, inkOf(kPaperPoints, QFont::DemiBold, Qt::black));
    cursor.insertBlock();
    QTextTableFormat format;
    format.setBorder(0.0);
    format.setCellPadding(kPaperGap / 5.0);
    QTextTable* table = cursor.insertTable(static_cast<int>(shown.bars.size()), 3, format);
    double most = 0.0;
    for (const ShownBar& bar : shown.bars) {
        most = std::max(most, bar.value);
    }
    const QTextCharFormat ink = inkOf(kPaperPoints, QFont::Normal, Qt::black);
    for (int row = 0; row < table->rows(); ++row) {
        const ShownBar& bar = shown.bars[static_cast<std::size_t>(row)];
        table->cellAt(row, 0).firstCursorPosition().insertText(bar.name, ink);
        const QString name = QStringLiteral("bar-%1-%2").arg(shown.title).arg(row);
        cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name),
                                       barImage(bar, most));
        QTextImageFormat picture;
        picture.setName(name);
        picture.setWidth(kPaperBarWidth / kPaperDensity);
        picture.setHeight(kPaperBarHeight / kPaperDensity);
        table->cellAt(row, 1).firstCursorPosition().insertImage(picture);
        table->cellAt(row, 2).firstCursorPosition().insertText(
            app::factsText({bar.text, evidenceText(bar.label)}), ink);
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
    addBars(cursor, speedBars(view));
    addBars(cursor, energyBars(view));
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
            addParagraph(cursor,
                         PaperWords::tr("%1: %2").arg(inItsDirection(shownName(run)),
                                                      inItsDirection(run.details)),
                         body);
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
