// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_pdf.h"

#include "ui/chat/message_document.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace trilume::ui {

namespace {

constexpr double kPoints = 10.0; // of the text
constexpr double kTitlePoints = 16.0;
constexpr double kNotePoints = 8.5;
constexpr double kGap = 10.0; // pixels of the document before a message

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

// Code keeps its lines and stands on a ground of its own.
void styleCode(QTextDocument& document)
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
            && !block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)) {
            continue;
        }
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat format;
        format.setFontFamilies(fixed.families());
        format.setFontPointSize(kPoints - 1.0);
        cursor.mergeCharFormat(format);
        QTextBlockFormat ground;
        ground.setBackground(lightTokens().panel);
        cursor.mergeBlockFormat(ground);
    }
}

void addText(QTextCursor& cursor, const PrintedChat::Passage& passage)
{
    QTextDocument part;
    part.setDefaultFont(cursor.document()->defaultFont());
    if (passage.isMarkdown) {
        readMarkdown(part, passage.text);
        styleCode(part);
    } else {
        part.setPlainText(passage.text);
    }
    cursor.insertBlock(QTextBlockFormat(), letters(kPoints, QFont::Normal, Qt::black));
    cursor.insertFragment(QTextDocumentFragment(&part));
    cursor.movePosition(QTextCursor::End);
}

} // namespace

QByteArray pdfOf(const PrintedChat& chat)
{
    const Tokens& tokens = lightTokens();
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    QFont font = document.defaultFont();
    font.setPointSizeF(kPoints);
    document.setDefaultFont(font);
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
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(chat.title);
    writer.setCreator(QStringLiteral("Trilume"));
    writer.setPageSize(QPageSize(chat.page));
    document.print(&writer);
    return buffer.data();
}

} // namespace trilume::ui
