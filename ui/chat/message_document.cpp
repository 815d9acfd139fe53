// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_document.h"

#include "ui/chat/math_text.h"
#include "ui/chat/message_style.h"
#include "ui/chat/soft_breaks.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QTextList>

#include <algorithm>
#include <optional>
#include <vector>

namespace trilume::ui {

namespace {

// A line that begins a block of its own (heading, list item, quotation, table row, rule, code).
bool startsBlock(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\s*([#>|`~]|[-*+]\\s|\\d+[.)]\\s|[-=*_]{3,}\\s*$)| {4}|\\t)"));
    return pattern.match(line).hasMatch();
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

// The mark of a list item whose words are not written yet: the importer would take the paragraph
// before it for the item, and an answer would jump while it is written.
QString withoutEmptyItem(const QString& markdown)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[ \\t]*([-*+]|\\d+[.)]?)([ \\t][ \\t>#*+-]*((`{3,}|~{3,})[^`]*)?)?$"));
    qsizetype end = markdown.size();
    while (end > 0 && markdown.at(end - 1).isSpace()) {
        --end;
    }
    const qsizetype line = end == 0 ? 0 : markdown.lastIndexOf(QLatin1Char('\n'), end - 1) + 1;
    const bool isEmptyItem = pattern.match(markdown.mid(line, end - line)).hasMatch();
    return isEmptyItem ? markdown.left(line) : markdown;
}

// A line after the words of a paragraph makes them a heading or the head of a table.
bool underlinesWords(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("\\n[ \\t>]*[-=|:][-=|: \\t]*(\\n|$)"));
    static const QRegularExpression end(QStringLiteral("\\n\\s*\\n"));
    const QRegularExpressionMatch found = end.match(text);
    return pattern.match(found.hasMatch() ? text.left(found.capturedStart()) : text).hasMatch();
}

// Nothing where it is so already: the block before one that is formatted is laid out once more too,
// and that may be a very long paragraph.
void formatBlock(QTextCursor& cursor, const QTextBlockFormat& format)
{
    if (cursor.blockFormat() != format) {
        cursor.setBlockFormat(format);
    }
}

void readStyled(QTextDocument& document, const QString& text, const Theme& theme)
{
    readMarkdown(document, text);
    styleMessage(document, theme);
}

} // namespace

void readMarkdown(QTextDocument& document, const QString& text)
{
    const auto features = QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                          | QTextDocument::MarkdownNoHTML;
    document.setMarkdown(withLineBreaks(withoutEmptyItem(withReadableFormulas(text))), features);
}

bool looksLikeFence(const QString& line)
{
    const QString start = line.trimmed();
    return start.startsWith(QLatin1String("```")) || start.startsWith(QLatin1String("~~~"));
}

QString withLineBreaks(const QString& markdown)
{
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    QString out;
    out.reserve(markdown.size());
    bool isInFence = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        const bool isFence = looksLikeFence(line);
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
    m_shape = Shape::Plain;
    m_hasSoftBreaks = false;
    setDocumentLayout(nullptr);
    setPlainText(text);
    QTextCursor cursor(this);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(theme.metrics().lineHeight(), QTextBlockFormat::MinimumHeight);
    cursor.mergeBlockFormat(format);
}

void MessageDocument::setMarkdownAnswer(const QString& text, const Theme& theme)
{
    const bool isLonger = m_shape == Shape::Markdown && text.startsWith(m_text);
    if (!isLonger) {
        m_seams.clear();
        m_frozen = m_frozenBlocks = {};
    }
    if (m_seams.hasDefinitions(text)) {
        m_frozen = m_frozenBlocks = {};
    }
    if (m_frozen.isSoft && underlinesWords(QStringView(text).mid(m_frozen.characters))) {
        m_frozen = m_frozenBlocks;
    }
    m_shape = Shape::Markdown;
    m_text = text;
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    m_changedFrom = m_frozen.characters > 0 ? m_frozen.end : 0;
    if (m_frozen.characters > 0) {
        removeTail(cursor);
    }
    while (const std::optional<MarkdownSeam> seam = nextSeam()) {
        const qsizetype length = seam->offset - m_frozen.characters;
        addPart(cursor, text.mid(m_frozen.characters, length) + seam->closing, theme);
        m_frozen = m_frozenBlocks = {seam->offset, characterCount() - 1, seam->opening, false,
                                     seam->isInList};
    }
    addPart(cursor, text.mid(m_frozen.characters), theme);
    cursor.endEditBlock();
}

std::optional<MarkdownSeam> MessageDocument::nextSeam()
{
    if (m_seams.hasDefinitions(m_text)) {
        return std::nullopt;
    }
    return m_seams.next(m_text, m_frozen.characters, m_shortestFrozen);
}

// The list that the items of the next part belong to: the one that goes on, or a new one.
QTextList* MessageDocument::listFor(QTextCursor& cursor, const QTextList* items) const
{
    if (items == nullptr) {
        return nullptr;
    }
    for (QTextBlock block = cursor.block(); m_frozen.isInList && block.isValid();
         block = block.previous()) {
        QTextList* list = block.textList();
        if (block == cursor.block() || list == nullptr
            || list->format().indent() != items->format().indent()) {
            continue;
        }
        // Of another kind when the importer took its first words for an item of the next list.
        if (list->format().style() != items->format().style()) {
            break;
        }
        list->add(cursor.block());
        return list;
    }
    return cursor.createList(items->format());
}

// Adds what stands behind the frozen part; read in a document of its own, which nobody lays out.
void MessageDocument::addPart(QTextCursor& cursor, const QString& text, const Theme& theme)
{
    if (m_frozen.characters == 0) {
        cursor.endEditBlock();
        prepare(theme);
        m_hasSoftBreaks = false;
        setDocumentLayout(nullptr); // or each step of reading it would be laid out
        readStyled(*this, text, theme);
        cursor = QTextCursor(this);
        cursor.beginEditBlock();
        return;
    }
    QTextDocument part;
    part.setUndoRedoEnabled(false);
    part.setDefaultFont(defaultFont());
    readStyled(part, m_frozen.opening + text, theme);
    cursor.movePosition(QTextCursor::End);
    const QTextBlock first = part.firstBlock();
    QTextBlockFormat format = first.blockFormat();
    format.setObjectIndex(-1); // its list is one of the other document
    if (m_frozen.isSoft) {
        markSoftBreak(format, lastBlock());
    }
    cursor.insertBlock(format, first.charFormat());
    const int start = cursor.position();
    // An item without words makes the importer take the paragraph before it for the item.
    const QTextList* items = first.textList();
    QTextList* list = listFor(cursor, items);
    cursor.insertFragment(QTextDocumentFragment(&part));
    cursor.setPosition(start);
    cursor.setBlockCharFormat(first.charFormat());
    for (int i = 0; list != nullptr && i < items->count(); ++i) {
        list->add(findBlockByNumber(findBlock(start).blockNumber() + items->item(i).blockNumber()));
    }
    // The spacing of the two that have met depends on each other.
    for (const QTextBlock& block : {findBlock(start).previous(), findBlock(start)}) {
        cursor.setPosition(block.position());
        formatBlock(cursor, styledFormat(block, theme));
    }
}

void MessageDocument::removeTail(QTextCursor& cursor)
{
    const QTextBlock last = findBlock(m_frozen.end);
    const QTextBlockFormat format = last.blockFormat();
    const QTextCharFormat characters = last.charFormat();
    cursor.setPosition(m_frozen.end);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    formatBlock(cursor, format);
    if (cursor.blockCharFormat() != characters) {
        cursor.setBlockCharFormat(characters);
    }
}

// Where in the block it can be cut, at `offset` or before; what was read so far is frozen then.
std::optional<int> MessageDocument::freezeProse(const QTextBlock& block, int offset)
{
    // The paragraph is the last one: it begins after a blank line, or after a line that is no
    // words.
    const QStringView tail = QStringView(m_text).mid(m_frozen.characters);
    const QString shown = block.text();
    const qsizetype blank = tail.lastIndexOf(QStringView(u"\n\n"));
    for (qsizetype start = blank < 0 ? 0 : blank + 2; start >= 0 && start < tail.size();) {
        const std::optional<FinishedProse> prose = finishedProse(tail.mid(start), shown, offset);
        if (prose && prose->shown == offset) {
            m_frozen = {m_frozen.characters + start + prose->source + 1,
                        block.position() + offset,
                        {},
                        true,
                        false};
            return offset;
        }
        const qsizetype next = tail.indexOf(u'\n', start);
        start = next < 0 ? -1 : next + 1;
    }
    return std::nullopt;
}

void MessageDocument::freezeLines()
{
    const QTextBlock block = lastBlock();
    const int shortest = static_cast<int>(m_shortestFrozen);
    if (m_shape == Shape::Plain || block.length() < 2 * shortest) {
        return;
    }
    documentLayout()->documentSize(); // lines are broken when somebody asks
    const int end = block.length();
    // Most paragraphs can be cut at the first place that is tried; not through all of one that
    // cannot, with each word.
    int tries = 8;
    for (std::optional<int> place = softBreakIn(block, shortest, end); place;
         place = softBreakIn(block, shortest, *place - 1)) {
        if (m_shape == Shape::Continuation || freezeProse(block, *place)) {
            // The block that a change touches is laid out too: the last one that is frozen.
            const std::optional<int> before =
                softBreakIn(block, std::max(shortest, *place - 2 * shortest), *place - shortest);
            breakSoftly(block, *place);
            if (before) {
                breakSoftly(block, *before);
            }
            m_hasSoftBreaks = true;
            return;
        }
        if (--tries == 0) {
            return;
        }
    }
}

void MessageDocument::fitWidth(double width)
{
    if (textWidth() == width) {
        return; // or all of it would be laid out once more
    }
    if (m_hasSoftBreaks) {
        joinSoftBreaks(*this);
        m_hasSoftBreaks = false;
        m_frozen = m_frozenBlocks;
    }
    setTextWidth(width);
}

QString MessageDocument::textBetween(int from, int to) const
{
    QTextCursor cursor(const_cast<MessageDocument*>(this)); // which it does not change
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    QString text = cursor.selection().toPlainText();
    for (QTextBlock block = findBlock(to);
         m_hasSoftBreaks && text.size() == to - from && block.position() > from;
         block = block.previous()) {
        if (isSoftBreak(block)) {
            text[block.position() - 1 - from] = QLatin1Char(' ');
        }
    }
    return text;
}

QVariant MessageDocument::loadResource(int, const QUrl&)
{
    return {};
}

void MessageDocument::setContinuation(const QString& beginning,
                                      const QString& text,
                                      const Theme& theme)
{
    const QString whole = beginning + text;
    const bool isLonger = m_shape == Shape::Continuation && m_beginning == beginning
                          && whole.startsWith(m_text) && !m_text.endsWith(QLatin1Char('\r'));
    const QString known = isLonger ? m_text : QString();
    if (isLonger) {
        QTextCursor cursor(this);
        cursor.movePosition(QTextCursor::End);
        const int end = cursor.position();
        cursor.insertText(whole.mid(known.size()), QTextCharFormat());
        dropSoftBreaks(findBlock(end).next());
    } else {
        setPlain(whole, theme);
        QTextCursor cursor(this);
        cursor.setPosition(static_cast<int>(beginning.size()), QTextCursor::KeepAnchor);
        QTextCharFormat quiet;
        quiet.setForeground(theme.tokens().muted);
        cursor.mergeCharFormat(quiet);
    }
    m_shape = Shape::Continuation;
    m_beginning = beginning;
    m_text = whole;
}

// The first block in sight, or where the run of such blocks begins that it is part of.
QTextBlock MessageDocument::firstIn(const QRectF& visible, bool (*isPart)(const QTextBlock&)) const
{
    const QPointF corner(0.0, std::max(0.0, visible.top()));
    QTextBlock block = findBlock(documentLayout()->hitTest(corner, Qt::FuzzyHit));
    // The box of a block reaches into the space around it.
    block = block.previous().isValid() ? block.previous() : block;
    while (isPart(block) && block.previous().isValid() && isPart(block.previous())) {
        block = block.previous();
    }
    return block;
}

std::vector<CodeBox> MessageDocument::codeBoxes(const Theme& theme, const QRectF& visible) const
{
    std::vector<CodeBox> boxes;
    const double padding = theme.metrics().px(kCodePadding);
    const double above = padding + theme.metrics().px(kCodeHead);
    for (QTextBlock block = firstIn(visible, isCode); block.isValid(); block = block.next()) {
        const QRectF line = documentLayout()->blockBoundingRect(block);
        if (line.top() > visible.bottom() && !isCode(block)) {
            break;
        }
        if (!isCode(block)) {
            continue;
        }
        if (boxes.empty() || beginsCode(block)) {
            boxes.push_back({QRectF(0.0, line.top() - above, textWidth(), 0.0), block.position(),
                             block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage)});
        }
        boxes.back().place.setBottom(line.bottom() + padding);
    }
    return boxes;
}

std::vector<QRectF> MessageDocument::quotationBars(const Theme& theme, const QRectF& visible) const
{
    std::vector<QRectF> bars;
    for (QTextBlock block = firstIn(visible, isQuotation); block.isValid(); block = block.next()) {
        const QRectF place = documentLayout()->blockBoundingRect(block);
        if (place.top() > visible.bottom()) {
            break;
        }
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

// As QTextDocumentLayout places them beside the first line of an item.
std::vector<QRectF> MessageDocument::doneBoxes(const QRectF& visible) const
{
    std::vector<QRectF> boxes;
    for (QTextBlock block = firstIn(visible, isDone); block.isValid(); block = block.next()) {
        if (documentLayout()->blockBoundingRect(block).top() > visible.bottom()) {
            break;
        }
        const QTextLayout* layout = block.layout();
        if (!isDone(block) || layout->lineCount() == 0) {
            continue;
        }
        const QFontMetrics font(block.charFormat().font());
        const QRectF line = layout->lineAt(0).naturalTextRect().translated(layout->position());
        const bool isMirrored = block.textDirection() == Qt::RightToLeft;
        const int size = font.lineSpacing() / 3; // of the mark of any item
        const int adjustment = font.lineSpacing() / 6;
        const int middle = font.height() / 2;
        const int gap = font.horizontalAdvance(QLatin1Char(' '));
        const double left = isMirrored ? line.right() + gap : line.left() - gap - size;
        const QRectF mark(left - adjustment, line.top() + middle - size / 2.0, size, size);
        boxes.push_back(mark.adjusted(-adjustment, -adjustment, adjustment, adjustment));
    }
    return boxes;
}

QString MessageDocument::codeAt(int position) const
{
    QTextBlock block = findBlock(position);
    if (!block.isValid() || !isCode(block)) {
        return {};
    }
    while (!beginsCode(block)) {
        block = block.previous();
    }
    QString code;
    do {
        code += block.text() + QLatin1Char('\n');
        block = block.next();
    } while (block.isValid() && isCode(block) && !beginsCode(block));
    return code;
}

} // namespace trilume::ui
