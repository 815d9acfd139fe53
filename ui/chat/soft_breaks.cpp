// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/soft_breaks.h"

#include "ui/chat/message_style.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

namespace trilume::ui {

namespace {

constexpr int kSoftBreak = QTextFormat::UserProperty + 1;
constexpr int kLinesBehind = 3;

bool isPlainParagraph(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    return block.textList() == nullptr && !isCode(block) && !isQuotation(block)
           && format.headingLevel() == 0
           && !format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)
           && QTextCursor(block).currentTable() == nullptr;
}

bool runsInOneDirection(QStringView text)
{
    bool hasLeft = false;
    bool hasRight = false;
    for (const QChar character : text) {
        switch (character.direction()) {
        case QChar::DirL:
            hasLeft = true;
            break;
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
            hasRight = true;
            break;
        case QChar::DirLRE:
        case QChar::DirLRO:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            return false; // may be open where the line ends
        default:
            break;
        }
    }
    return !(hasLeft && hasRight);
}

// Can change the meaning of what stands before or after it, together with another.
bool isMark(QStringView text, qsizetype at)
{
    const QChar character = text.at(at);
    const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
    const QChar after = at + 1 < text.size() ? text.at(at + 1) : QChar();
    if (character == u'_') {
        return !before.isLetterOrNumber() || !after.isLetterOrNumber();
    }
    if (character == u'&' || character == u'<') {
        return after != u' ';
    }
    return QStringView(u"*`[]>\\~|").contains(character);
}

// Two stars that could only open what a later pair closes, or only close what one before opened.
bool canOpenBold(QStringView text, qsizetype at)
{
    return at + 2 < text.size() && text.at(at + 2).isLetterOrNumber()
           && (at == 0 || text.at(at - 1).isSpace());
}

bool canCloseBold(QStringView text, qsizetype at)
{
    return at > 0 && text.at(at - 1).isLetterOrNumber() && at + 2 < text.size()
           && !text.at(at + 2).isLetterOrNumber() && text.at(at + 2) != u'*';
}

bool isSameShown(QChar source, QChar shown)
{
    return source == shown || (source == u'\n' && (shown == QChar::LineSeparator || shown == u' '));
}

// Reads a source and what is shown of it side by side.
class ProseReader
{
public:
    ProseReader(QStringView source, QStringView shown)
        : m_source(source)
        , m_shown(shown)
    {}

    // False at the end and where the meaning is not sure.
    bool step()
    {
        if (m_at >= m_source.size() || m_shownAt >= m_shown.size()) {
            return false;
        }
        const QChar character = m_source.at(m_at);
        if (character == u'`' && !(m_at + 1 < m_source.size() && m_source.at(m_at + 1) == u'`')) {
            m_isInCode = !m_isInCode;
            ++m_at;
            return true;
        }
        if (!m_isInCode && m_source.mid(m_at).startsWith(u"**")) {
            if (!(m_isBold ? canCloseBold(m_source, m_at) : canOpenBold(m_source, m_at))) {
                return false;
            }
            m_isBold = !m_isBold;
            m_at += 2;
            return true;
        }
        const bool isSure = m_isInCode ? character != u'`' : !isMark(m_source, m_at);
        if (!isSure || !isSameShown(character, m_shown.at(m_shownAt))) {
            return false;
        }
        ++m_at;
        ++m_shownAt;
        return true;
    }

    [[nodiscard]] bool isBeforeWord() const
    {
        const bool isInside = m_at > 0 && m_at + 1 < m_source.size()
                              && m_shownAt + 1 < m_shown.size() && !m_isInCode && !m_isBold;
        return isInside && m_source.at(m_at) == u' ' && !m_source.at(m_at - 1).isSpace()
               && (m_source.at(m_at + 1).isLetter()
                   || (m_source.mid(m_at + 1).startsWith(u"**")
                       && canOpenBold(m_source, m_at + 1)));
    }

    [[nodiscard]] FinishedProse place() const { return {static_cast<int>(m_shownAt), m_at}; }

private:
    QStringView m_source;
    QStringView m_shown;
    qsizetype m_at = 0;
    qsizetype m_shownAt = 0;
    bool m_isInCode = false;
    bool m_isBold = false;
};

} // namespace

bool isSoftBreak(const QTextBlock& block)
{
    return block.blockFormat().boolProperty(kSoftBreak);
}

void markSoftBreak(QTextBlockFormat& format, const QTextBlock& before)
{
    format.setProperty(kSoftBreak, true);
    format.setTopMargin(0.0);
    format.setLayoutDirection(before.textDirection()); // that of the whole paragraph
}

void dropSoftBreaks(QTextBlock block)
{
    for (; block.isValid(); block = block.next()) {
        if (isSoftBreak(block)) {
            QTextBlockFormat format = block.blockFormat();
            format.clearProperty(kSoftBreak);
            format.clearProperty(QTextFormat::LayoutDirection);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

std::optional<int> softBreakIn(const QTextBlock& block, int shortest, int limit)
{
    if (!isPlainParagraph(block)) {
        return std::nullopt;
    }
    const QTextLayout* layout = block.layout();
    const QString text = block.text();
    for (int i = layout->lineCount() - 1 - kLinesBehind; i >= 0; --i) {
        const QTextLine line = layout->lineAt(i);
        const int space = line.textStart() + line.textLength() - 1;
        if (space < shortest) {
            break;
        }
        if (space <= limit && text.at(space) == u' ' && text.at(space + 1).isLetter()) {
            return runsInOneDirection(QStringView(text).left(space)) ? std::optional<int>(space)
                                                                     : std::nullopt;
        }
    }
    return std::nullopt;
}

void breakSoftly(const QTextBlock& block, int offset)
{
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    QTextBlockFormat format = block.blockFormat();
    markSoftBreak(format, block);
    cursor.setPosition(block.position() + offset);
    cursor.deleteChar();
    cursor.insertBlock(format, block.charFormat());
    cursor.endEditBlock();
}

void joinSoftBreaks(QTextDocument& document)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.lastBlock(); block.isValid();) {
        const QTextBlock before = block.previous();
        if (isSoftBreak(block)) {
            cursor.setPosition(block.position() - 1);
            const QTextCharFormat format = cursor.charFormat();
            cursor.deleteChar();
            cursor.insertText(QStringLiteral(" "), format);
        }
        block = before;
    }
    cursor.endEditBlock();
}

std::optional<FinishedProse> finishedProse(QStringView source, QStringView shown, int limit)
{
    ProseReader reader(source, shown);
    std::optional<FinishedProse> last;
    do {
        if (reader.place().shown > limit) {
            break;
        }
        if (reader.isBeforeWord()) {
            last = reader.place();
        }
    } while (reader.step());
    return last;
}

} // namespace trilume::ui
