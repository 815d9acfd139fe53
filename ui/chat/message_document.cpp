// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_document.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>

#include <utility>
#include <vector>

namespace trilume::ui {

namespace {

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
    styleBlocks(theme);
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

void MessageDocument::styleBlocks(const Theme& theme)
{
    const Metrics& metrics = theme.metrics();
    const Tokens& tokens = theme.tokens();
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isFirst = block == begin();
        const bool isListItem = block.textList() != nullptr;
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        if (isCode(block)) {
            format.setBackground(tokens.panel);
            format.setNonBreakableLines(false); // long lines wrap rather than run out of sight
            format.setLeftMargin(0.0);
            format.setTopMargin(!isFirst && !isCode(block.previous()) ? metrics.space(2) : 0.0);
            format.setBottomMargin(
                block.next().isValid() && !isCode(block.next()) ? metrics.space(2) : 0.0);
            QTextCharFormat code;
            code.setFont(metrics.monospaceFont());
            cursor.mergeCharFormat(code);
        } else {
            const bool isInTable = cursor.currentTable() != nullptr;
            const int gap = isListItem || isInTable ? 1 : 2;
            format.setTopMargin(isFirst || isInTable ? 0.0 : metrics.space(gap));
            format.setBottomMargin(0.0);
            format.setLineHeight(metrics.lineHeight(), QTextBlockFormat::MinimumHeight);
        }
        cursor.setBlockFormat(format);
    }
    styleInlineCode(cursor, theme);
    for (QTextFrame* frame : rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame); table != nullptr) {
            QTextTableFormat format = table->format();
            format.setBorderBrush(tokens.line);
            format.setBorder(1.0);
            format.setBorderCollapse(true);
            format.setCellPadding(metrics.space(1));
            format.setTopMargin(metrics.space(2));
            table->setFormat(format);
        }
    }
    cursor.endEditBlock();
}

} // namespace trilume::ui
