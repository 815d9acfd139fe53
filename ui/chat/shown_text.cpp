// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/shown_text.h"

#include "ui/chat/message_document.h"

#include <QTextDocument>

#include <optional>

namespace trilume::ui {

namespace {

constexpr qsizetype kStep = 1'500; // characters

QString lettersOf(const QString& markdown)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    readMarkdown(document, markdown);
    return document.toRawText();
}

} // namespace

void ShownText::begin(const QString& source)
{
    const bool goesOn = !m_source.isEmpty() && source.startsWith(m_source);
    if (!goesOn || m_seams.hasDefinitions(source)) {
        *this = ShownText();
    }
    m_source = source;
    m_tail.clear();
}

bool ShownText::step()
{
    std::optional<MarkdownSeam> seam;
    if (!m_seams.hasDefinitions(m_source)) {
        seam = m_seams.next(m_source, m_at, kStep);
    }
    if (!seam) {
        m_tail = lettersOf(m_opening + m_source.mid(m_at));
        return false;
    }
    m_finished += lettersOf(m_opening + m_source.mid(m_at, seam->offset - m_at) + seam->closing);
    m_finished += QChar(QChar::ParagraphSeparator);
    m_at = seam->offset;
    m_opening = seam->opening;
    return true;
}

} // namespace trilume::ui
