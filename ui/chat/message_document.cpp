// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_document.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <utility>
#include <vector>

namespace trilume::ui {

namespace {

constexpr int kCodePadding = 12; // pixels at 100 % between code and the edge of its box

bool opensOrClosesFence(const QString& line)
{
    const QString start = line.trimmed();
    return start.startsWith(QLatin1String("```")) || start.startsWith(QLatin1String("~~~"));
}

// A line that begins a block of its own (heading, list item, quotation, table row, rule, code).
bool startsBlock(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\s*([#>|`~]|[-*+]\\s|\\d+[.)]\\s|[-=*_]{3,}\\s*$)| {4}|\\t)"));
    return pattern.match(line).hasMatch();
}

bool isCode(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeFence)
           || format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
}

bool isQuotation(const QTextBlock& block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

// Where the letters of a block are; its rectangle begins above them, as its lines are spaced.
QRectF inkOf(const QTextBlock& block)
{
    const QTextLayout* layout = block.layout();
    QRectF ink;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        ink = ink.united(QRectF(line.x(), line.y(), line.naturalTextWidth(), line.height()));
    }
    return ink.translated(layout->position());
}

bool isInTable(const QTextBlock& block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

// Spacing of a block: the importer's margins are in its own measure.
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
        format.setNonBreakableLines(false); // long lines wrap rather than run out of sight
        format.setLeftMargin(padding);
        format.setRightMargin(padding);
        if (!before.isValid() || !isCode(before)) {
            format.setTopMargin(padding + (before.isValid() ? metrics.space(2) : 0));
        }
        if (!after.isValid() || !isCode(after)) {
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
    const bool isListItem = block.textList() != nullptr;
    format.setTopMargin(before.isValid() ? metrics.space(isListItem ? 1 : 2) : 0.0);
    return format;
}

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

} // namespace

QString withLineBreaks(const QString& markdown)
{
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    QString out;
    out.reserve(markdown.size());
    bool isInFence = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        const bool isFence = opensOrClosesFence(line);
        isInFence = isFence ? !isInFence : isInFence;
        out += line;
        if (i + 1 == lines.size()) {
            break;
        }
        const QString& next = lines.at(i + 1);
        const bool isTextBreak = !isInFence && !isFence && !line.trimmed().isEmpty()
                                 && !next.trimmed().isEmpty() && !startsBlock(next)
                                 && !line.startsWith(QLatin1Char('#'))
                                 && !line.startsWith(QLatin1Char('|'));
        out += isTextBreak ? QChar(QChar::LineSeparator) : QChar(QLatin1Char('\n'));
    }
    return out;
}

void MessageDocument::prepare(const Theme& theme)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0.0);
    setDefaultFont(theme.metrics().font(TextStyle::Body));
}

void MessageDocument::setPlain(const QString& text, const Theme& theme)
{
    prepare(theme);
    setPlainText(text);
    QTextCursor cursor(this);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(theme.metrics().lineHeight(), QTextBlockFormat::MinimumHeight);
    cursor.mergeBlockFormat(format);
}

void MessageDocument::setMarkdownAnswer(const QString& text, const Theme& theme)
{
    prepare(theme);
    const MarkdownFeatures features = MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML;
    setMarkdown(withLineBreaks(text), features);
    styleBlocks(theme);
}

QVariant MessageDocument::loadResource(int, const QUrl&)
{
    return {};
}

void MessageDocument::setContinuation(const QString& beginning,
                                      const QString& text,
                                      const Theme& theme)
{
    setPlain(beginning + text, theme);
    QTextCursor cursor(this);
    cursor.setPosition(static_cast<int>(beginning.size()), QTextCursor::KeepAnchor);
    QTextCharFormat quiet;
    quiet.setForeground(theme.tokens().muted);
    cursor.mergeCharFormat(quiet);
}

void MessageDocument::styleBlocks(const Theme& theme)
{
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    styleTables(theme);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
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

void MessageDocument::styleTables(const Theme& theme)
{
    const Metrics& metrics = theme.metrics();
    for (QTextFrame* frame : rootFrame()->childFrames()) {
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
        QTextCharFormat head;
        head.setFontWeight(QFont::DemiBold);
        for (int column = 0; column < table->columns(); ++column) {
            QTextCursor cell = table->cellAt(0, column).firstCursorPosition();
            cell.setPosition(table->cellAt(0, column).lastCursorPosition().position(),
                             QTextCursor::KeepAnchor);
            cell.mergeCharFormat(head);
        }
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

std::vector<QRectF> MessageDocument::codeBoxes(const Theme& theme) const
{
    std::vector<QRectF> boxes;
    const double padding = theme.metrics().px(kCodePadding);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (!isCode(block)) {
            continue;
        }
        const QRectF line = documentLayout()->blockBoundingRect(block);
        if (boxes.empty() || !isCode(block.previous())) {
            boxes.emplace_back(0.0, line.top() - padding, textWidth(), 0.0);
        }
        boxes.back().setBottom(line.bottom() + padding);
    }
    return boxes;
}

std::vector<QRectF> MessageDocument::quotationBars(const Theme& theme) const
{
    std::vector<QRectF> bars;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (!isQuotation(block)) {
            continue;
        }
        const QRectF line = inkOf(block);
        if (bars.empty() || !isQuotation(block.previous())) {
            bars.emplace_back(0.0, line.top(), theme.metrics().px(3), 0.0);
        }
        bars.back().setBottom(line.bottom());
    }
    return bars;
}

QString MessageDocument::codeAt(int position) const
{
    QTextBlock block = findBlock(position);
    if (!block.isValid() || !isCode(block)) {
        return {};
    }
    while (block.previous().isValid() && isCode(block.previous())) {
        block = block.previous();
    }
    QString code;
    for (; block.isValid() && isCode(block); block = block.next()) {
        code += block.text() + QLatin1Char('\n');
    }
    return code;
}

} // namespace trilume::ui
