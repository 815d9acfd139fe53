// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/markdown_seams.h"

#include "ui/chat/message_document.h"

#include <QRegularExpression>

namespace trilume::ui {

namespace {

constexpr int kFenceLength = 3;
constexpr int kTab = 4;
constexpr int kIndentOfMarks = 3; // at most this many spaces before what begins a block

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

// The marks that a fence begins with; empty when the line is none.
QString fenceMark(QStringView line)
{
    if (line.isEmpty() || (line.front() != QLatin1Char('`') && line.front() != QLatin1Char('~'))) {
        return {};
    }
    qsizetype length = 0;
    while (length < line.size() && line.at(length) == line.front()) {
        ++length;
    }
    // Words between backticks on one line are no fence.
    const bool isInline = line.front() == QLatin1Char('`') && line.mid(length).contains(u'`');
    return length < kFenceLength || isInline ? QString() : line.left(length).toString();
}

int indentOf(QStringView line)
{
    int indent = 0;
    for (const QChar character : line) {
        if (character != u' ' && character != u'\t') {
            break;
        }
        indent += character == u'\t' ? kTab : 1;
    }
    return indent;
}

bool closes(QStringView line, const QString& mark, int fenceIndent)
{
    const int indent = indentOf(line);
    const QStringView words = line.trimmed();
    const QString found = fenceMark(words);
    return indent >= fenceIndent && indent <= fenceIndent + kIndentOfMarks
           && found.startsWith(mark.isEmpty() ? QStringLiteral(" ") : mark)
           && found.size() == words.size();
}

// A line of words or a heading, at the margin. Everything that could be part of a list, a table, a
// quotation, a rule or a definition is left to a later line.
bool beginsPlainBlock(QStringView line)
{
    static const QString kDoubtful = QStringLiteral(" \t-+*_=>|~`[<&\\");
    if (line.isEmpty() || line.contains(u'|')) {
        return false;
    }
    if (line.startsWith(u"**")) {
        return line.size() > 2 && line.at(2).isLetter();
    }
    const bool isNumber = line.front().isDigit();
    return !isNumber && !line.front().isSpace() && !kDoubtful.contains(line.front());
}

// What a list item begins with; what follows, indented or not, may belong to it.
const QRegularExpression& listMark()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*([-*+]|\\d+[.)])(\\s+|$)"));
    return pattern;
}

// A fence right behind the mark of a list item or a quotation: which lines are in it depends on
// the mark.
bool opensFenceInside(QStringView line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(>|([-*+]|\\d+[.)])(\\s+|$))"));
    const QRegularExpressionMatch mark = pattern.match(line);
    const QStringView words = line.mid(mark.capturedLength()).trimmed();
    return mark.hasMatch() && (!fenceMark(words).isEmpty() || opensFenceInside(words));
}

} // namespace

// One that is at the margin and has words; with others there are too many cases.
MarkdownSeams::Item MarkdownSeams::itemAt(QStringView line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([-*+]|\\d{1,9}[.)]) (\\*\\*)?[^\\W_]"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch() || line.contains(u'|')) {
        return {};
    }
    const QStringView mark = match.capturedView(1);
    return {mark.back(), static_cast<int>(mark.size()) + 1};
}

// Outside fences.
void MarkdownSeams::readItem(QStringView line)
{
    if (isBlank(line)) {
        ++m_blankLines;
        return;
    }
    const Item item = itemAt(line);
    // Only the number 1 begins a list right after words.
    const bool canBegin = !m_item.kind.isNull() || m_isAfterBlank || !line.front().isDigit()
                          || line.startsWith(u"1.") || line.startsWith(u"1)");
    const bool isInside =
        !m_item.kind.isNull() && m_blankLines < 2 && indentOf(line) >= m_item.indent;
    if (!item.kind.isNull() && canBegin) {
        m_item = item;
    } else if (!isInside) {
        m_item = {};
    }
    m_blankLines = 0;
}

void MarkdownSeams::readInFence(QStringView line)
{
    const bool isBlankLine = isBlank(line);
    m_isAfterBlank = false;
    m_isAfterCode = false;
    if (closes(line, m_fence.mark, m_fence.indent)) {
        m_fence = {};
    } else if (!isBlankLine && indentOf(line) < m_fence.indent) {
        m_isUncertain = true; // whether it is code depends on the list that the fence may be in
    } else {
        m_isAfterCode = !isBlankLine && m_fence.indent == 0;
    }
}

void MarkdownSeams::read(QStringView line)
{
    m_isLooselyOpen = m_isLooselyOpen != looksLikeFence(line.toString());
    if (!m_fence.line.isEmpty()) {
        m_item = {};
        readInFence(line);
        return;
    }
    readItem(line);
    m_isAfterCode = false;
    if (m_isAfterBlank && beginsPlainBlock(line)) {
        m_isInList = false;
    }
    m_isInList = m_isInList || listMark().match(line).hasMatch();
    const QString mark = fenceMark(line.trimmed());
    if (!mark.isEmpty()) {
        m_fence = {line.toString(), mark, indentOf(line)};
        m_isInList = m_isInList && m_fence.indent > 0; // at the margin it ends every list
    } else if (opensFenceInside(line)) {
        m_isUncertain = true;
    }
    m_isAfterBlank = isBlank(line);
}

std::optional<MarkdownSeam> MarkdownSeams::next(const QString& text,
                                                qsizetype from,
                                                qsizetype distance)
{
    while (!m_isUncertain) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), m_read);
        if (end < 0) {
            break; // a line that is not whole yet can become anything
        }
        const QStringView line = QStringView(text).mid(m_read, end - m_read);
        const qsizetype start = m_read;
        const bool isFar = m_hasWords && start >= from + distance;
        const bool isPlain =
            m_fence.line.isEmpty() && !m_isLooselyOpen && m_isAfterBlank && beginsPlainBlock(line);
        // Where a list may go on, its fences may be cut off by the list's end.
        const bool isCode = !m_fence.line.isEmpty() && m_isLooselyOpen && !m_isInList
                            && m_isAfterCode && !isBlank(line) && !looksLikeFence(line.toString());
        const bool isItem = m_fence.line.isEmpty() && !m_isLooselyOpen && m_blankLines < 2
                            && !m_item.kind.isNull() && itemAt(line).kind == m_item.kind;
        const MarkdownSeam seam =
            isCode ? MarkdownSeam{start, m_fence.line + u'\n', m_fence.mark, false}
                   : MarkdownSeam{start, {}, {}, isItem};
        read(line);
        m_read = end + 1;
        m_hasWords = m_hasWords || !isBlank(line);
        if (isFar && (isCode || isPlain || isItem)) {
            return seam;
        }
    }
    return std::nullopt;
}

bool MarkdownSeams::hasDefinitions(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[ \\t>*+\\-0-9.)]*\\[[^\\n]*\\]:"),
                                            QRegularExpression::MultilineOption);
    if (!m_hasDefinitions) {
        m_hasDefinitions = pattern.match(text, m_scanned).hasMatch();
        // The last line is looked at again, as it may become one.
        m_scanned = text.lastIndexOf(QLatin1Char('\n')) + 1;
    }
    return m_hasDefinitions;
}

} // namespace trilume::ui
