// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_pdf.h"

#include "ui/chat/message_document.h"
#include "ui/chat/message_style.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextOption>
#include <QTextTable>

namespace trilume::ui {

namespace {

constexpr double kPoints = 10.0; // of the text
constexpr double kTitlePoints = 16.0;
constexpr double kNotePoints = 8.5;
constexpr double kGap = 12.0; // pixels of the document before a message

QTextCharFormat letters(double points, QFont::Weight weight, const QColor& color)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(color);
    return format;
}

void addLine(QTextCursor& cursor, const QString& text, const QTextCharFormat& format, double gap)
{
    if (!cursor.atStart()) {
        cursor.insertBlock();
    }
    QTextBlockFormat block;
    block.setTopMargin(gap);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

// Code stands on a ground of its own; paper has no scroll bar, so long lines of it are broken.
void styleCode(const QTextBlock& block, const QStringList& fixed)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setFontFamilies(fixed);
    format.setFontPointSize(kPoints - 1.0);
    cursor.mergeCharFormat(format);
    QTextBlockFormat ground;
    ground.setBackground(lightTokens().panel);
    ground.setNonBreakableLines(false);
    ground.setTopMargin(beginsCode(block) ? kGap / 2.0 : 0.0);
    ground.setBottomMargin(isCode(block.next()) ? 0.0 : kGap / 2.0);
    cursor.mergeBlockFormat(ground);
}

void ruleTables(const QTextDocument& document)
{
    for (QTextTable* table : tablesWithHeads(document)) {
        QTextTableFormat format = table->format();
        format.setBorderBrush(lightTokens().line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(1.0);
        format.setBorderCollapse(true);
        format.setCellPadding(kGap / 2.0);
        format.setTopMargin(kGap / 2.0);
        format.setBottomMargin(kGap / 2.0);
        table->setFormat(format);
    }
}

void style(QTextDocument& document)
{
    ruleTables(document);
    const QStringList fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isCode(block)) {
            styleCode(block, fixed);
        } else if (isQuotation(block)) {
            QTextBlockFormat quoted;
            quoted.setLeftMargin(2.0 * kGap);
            QTextCursor(block).mergeBlockFormat(quoted);
        }
    }
}

void addText(QTextCursor& cursor, const PrintedChat::Passage& passage)
{
    QTextDocument part;
    part.setDefaultFont(cursor.document()->defaultFont());
    if (passage.isMarkdown) {
        readMarkdown(part, passage.text);
        style(part);
    } else {
        part.setPlainText(passage.text);
    }
    cursor.insertBlock(QTextBlockFormat(), letters(kPoints, QFont::Normal, Qt::black));
    cursor.insertFragment(QTextDocumentFragment(&part));
    cursor.movePosition(QTextCursor::End);
}

} // namespace

void print(const PrintedChat& chat, QPagedPaintDevice& device)
{
    const Tokens& tokens = lightTokens();
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    QFont font = document.defaultFont();
    font.setPointSizeF(kPoints);
    document.setDefaultFont(font);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextCursor cursor(&document);
    addLine(cursor, chat.title, letters(kTitlePoints, QFont::DemiBold, tokens.text), 0.0);
    addLine(cursor, chat.madeBy, letters(kNotePoints, QFont::Normal, tokens.muted), 2.0);
    for (const PrintedChat::Passage& passage : chat.passages) {
        if (!passage.speaker.isEmpty()) {
            addLine(cursor, passage.speaker, letters(kNotePoints, QFont::DemiBold, tokens.muted),
                    kGap);
        }
        addText(cursor, passage);
    }
    document.print(&device);
}

QByteArray pdfOf(const PrintedChat& chat)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(chat.title);
    writer.setCreator(QStringLiteral("Trilume"));
    writer.setPageSize(QPageSize(chat.page));
    print(chat, writer);
    return buffer.data();
}

} // namespace trilume::ui
