// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_style.h"

#include "ui/chat/soft_breaks.h"
#include "ui/theme/theme.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <utility>
#include <vector>

namespace trilume::ui {

namespace {

bool isInTable(const QTextBlock& block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

QString languageOf(const QTextBlock& code)
{
    return code.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage);
}

} // namespace

bool isCode(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeFence)
           || format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
}

bool beginsCode(const QTextBlock& block)
{
    if (!isCode(block)) {
        return false;
    }
    const QTextBlock before = block.previous();
    return !before.isValid() || !isCode(before) || languageOf(before) != languageOf(block);
}

std::vector<CodeBlock> codeBlocks(const QTextDocument& document, int from)
{
    std::vector<CodeBlock> blocks;
    QTextBlock block = document.findBlock(from);
    while (block.isValid() && isCode(block) && !beginsCode(block)) {
        block = block.previous();
    }
    while (block.isValid()) {
        if (!isCode(block)) {
            block = block.next();
            continue;
        }
        CodeBlock code;
        code.from = block.position();
        code.language = languageOf(block);
        do {
            code.end = block.position() + block.length();
            block = block.next();
        } while (block.isValid() && isCode(block) && !beginsCode(block));
        code.isLast = !block.isValid();
        blocks.push_back(code);
    }
    return blocks;
}

bool isDone(const QTextBlock& block)
{
    return block.blockFormat().marker() == QTextBlockFormat::MarkerType::Checked;
}

bool isQuotation(const QTextBlock& block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

QTextBlockFormat styledFormat(const QTextBlock& block, const Theme& theme)
{
    const Metrics& metrics = theme.metrics();
    QTextBlockFormat format = block.blockFormat();
    const QTextBlock before = block.previous();
    const QTextBlock after = block.next();
    format.setTopMargin(0.0);
    format.setBottomMargin(0.0);
    if (isCode(block)) {
        const int padding = metrics.px(kCodePadding);
        format.setNonBreakableLines(false);         // long lines wrap rather than run out of sight
        format.setLayoutDirection(Qt::LeftToRight); // also where a line begins in Arabic
        format.setLeftMargin(padding);
        format.setRightMargin(padding);
        if (beginsCode(block)) {
            const bool isAfterCode = before.isValid() && isCode(before); // whose box ends between
            format.setTopMargin(padding + metrics.px(kCodeHead)
                                + (before.isValid() ? metrics.space(2) : 0)
                                + (isAfterCode ? padding : 0));
        }
        if (!after.isValid() || !isCode(after) || beginsCode(after)) {
            format.setBottomMargin(padding + (after.isValid() ? metrics.space(1) : 0));
        }
        return format;
    }
    format.setLineHeight(metrics.lineHeight(), QTextBlockFormat::MinimumHeight);
    if (isInTable(block)) {
        return format;
    }
    if (block.length() == 1 && before.isValid() && isInTable(before)) {
        // Every table is followed by a line, also where the text has none.
        format.setLineHeight(1.0, QTextBlockFormat::FixedHeight);
        return format;
    }
    if (isQuotation(block)) {
        format.setLeftMargin(metrics.space(4));
        format.setRightMargin(0.0);
    }
    if (isSoftBreak(block)) {
        return format; // no space within a paragraph
    }
    const bool isListItem = block.textList() != nullptr;
    format.setTopMargin(before.isValid() ? metrics.space(isListItem ? 1 : 2) : 0.0);
    return format;
}

std::vector<QTextTable*> tablesWithHeads(const QTextDocument& document)
{
    QTextCharFormat head;
    head.setFontWeight(QFont::DemiBold);
    std::vector<QTextTable*> tables;
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) {
            continue;
        }
        // After a code block, the importer of Qt 6.4 begins the first cell with an empty line.
        QTextCursor first = table->cellAt(0, 0).firstCursorPosition();
        if (first.block().length() == 1
            && first.block() != table->cellAt(0, 0).lastCursorPosition().block()) {
            first.deleteChar();
        }
        for (int column = 0; column < table->columns(); ++column) {
            QTextCursor cell = table->cellAt(0, column).firstCursorPosition();
            cell.setPosition(table->cellAt(0, column).lastCursorPosition().position(),
                             QTextCursor::KeepAnchor);
            cell.mergeCharFormat(head);
        }
        tables.push_back(table);
    }
    return tables;
}

namespace {

// Fragments are gathered first: a change of format invalidates the iterator over them.
void styleInlineCode(QTextCursor& cursor, const Theme& theme)
{
    std::vector<std::pair<int, int>> ranges;
    const QTextDocument& document = *cursor.document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !isCode(block) && it != block.end(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().fontFixedPitch()) {
                ranges.emplace_back(fragment.position(), fragment.position() + fragment.length());
            }
        }
    }
    QTextCharFormat code;
    code.setFont(theme.metrics().monospaceFont());
    code.setBackground(theme.tokens().panel);
    for (const std::pair<int, int>& range : ranges) {
        cursor.setPosition(range.first);
        cursor.setPosition(range.second, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(code);
    }
}

void styleTables(QTextDocument& document, const Theme& theme)
{
    const Metrics& metrics = theme.metrics();
    for (QTextTable* table : tablesWithHeads(document)) {
        QTextTableFormat format = table->format();
        format.setBorderBrush(theme.tokens().line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(1.0);
        format.setBorderCollapse(true);
        format.setCellPadding(metrics.px(6));
        // The margin of a block before a table does not count.
        const QTextBlock before = table->firstCursorPosition().block().previous();
        const bool isAfterCode = before.isValid() && isCode(before);
        format.setTopMargin(metrics.space(2) + (isAfterCode ? metrics.px(kCodePadding) : 0));
        format.setBottomMargin(metrics.space(1));
        table->setFormat(format);
    }
}

} // namespace

void styleMessage(QTextDocument& document, const Theme& theme)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    styleTables(document, theme);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        cursor.setBlockFormat(styledFormat(block, theme));
        QTextCharFormat characters;
        if (isCode(block)) {
            characters.setFont(theme.metrics().monospaceFont());
        } else if (isQuotation(block)) {
            characters.setForeground(theme.tokens().muted);
        }
        cursor.mergeCharFormat(characters);
    }
    styleInlineCode(cursor, theme);
    cursor.endEditBlock();
}

} // namespace trilume::ui
