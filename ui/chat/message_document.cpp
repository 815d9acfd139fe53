// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_document.h"

#include "ui/chat/message_style.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
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

void readMarkdown(QTextDocument& document, const QString& text, const Theme& theme)
{
    const auto features = QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                          | QTextDocument::MarkdownNoHTML;
    document.setMarkdown(withLineBreaks(withoutEmptyItem(text)), features);
    styleMessage(document, theme);
}

} // namespace

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
        m_frozen = {};
    }
    if (m_seams.hasDefinitions(text)) {
        m_frozen = {};
    }
    m_shape = Shape::Markdown;
    m_text = text;
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    if (m_frozen.characters > 0) {
        removeTail(cursor);
    }
    while (const std::optional<MarkdownSeam> seam = nextSeam()) {
        const qsizetype length = seam->offset - m_frozen.characters;
        addPart(cursor, text.mid(m_frozen.characters, length) + seam->closing, theme);
        m_frozen = {seam->offset, characterCount() - 1, seam->opening};
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

// Adds what stands behind the frozen part; read in a document of its own, which nobody lays out.
void MessageDocument::addPart(QTextCursor& cursor, const QString& text, const Theme& theme)
{
    if (m_frozen.characters == 0) {
        cursor.endEditBlock();
        prepare(theme);
        setDocumentLayout(nullptr); // or each step of reading it would be laid out
        readMarkdown(*this, text, theme);
        cursor = QTextCursor(this);
        cursor.beginEditBlock();
        return;
    }
    QTextDocument part;
    part.setUndoRedoEnabled(false);
    part.setDefaultFont(defaultFont());
    readMarkdown(part, m_frozen.opening + text, theme);
    cursor.movePosition(QTextCursor::End);
    const QTextBlock first = part.firstBlock();
    QTextBlockFormat format = first.blockFormat();
    format.setObjectIndex(-1); // its list is one of the other document
    cursor.insertBlock(format, first.charFormat());
    const int start = cursor.position();
    // An item without words makes the importer take the paragraph before it for the item.
    const QTextList* items = first.textList();
    QTextList* list = items == nullptr ? nullptr : cursor.createList(items->format());
    cursor.insertFragment(QTextDocumentFragment(&part));
    cursor.setPosition(start);
    cursor.setBlockCharFormat(first.charFormat());
    for (int i = 0; list != nullptr && i < items->count(); ++i) {
        list->add(findBlockByNumber(findBlock(start).blockNumber() + items->item(i).blockNumber()));
    }
    // The spacing of the two that have met depends on each other.
    for (const QTextBlock& block : {findBlock(start).previous(), findBlock(start)}) {
        cursor.setPosition(block.position());
        cursor.setBlockFormat(styledFormat(block, theme));
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
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(characters);
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
        cursor.insertText(whole.mid(known.size()), QTextCharFormat());
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

std::vector<QRectF> MessageDocument::codeBoxes(const Theme& theme, const QRectF& visible) const
{
    std::vector<QRectF> boxes;
    const double padding = theme.metrics().px(kCodePadding);
    for (QTextBlock block = firstIn(visible, isCode); block.isValid(); block = block.next()) {
        const QRectF line = documentLayout()->blockBoundingRect(block);
        if (line.top() > visible.bottom() && !isCode(block)) {
            break;
        }
        if (!isCode(block)) {
            continue;
        }
        if (boxes.empty() || !isCode(block.previous())) {
            boxes.emplace_back(0.0, line.top() - padding, textWidth(), 0.0);
        }
        boxes.back().setBottom(line.bottom() + padding);
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
