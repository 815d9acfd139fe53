// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "ui/chat/transcript_view.h"
#include "ui/theme/theme.h"

#include <algorithm>

// What was looked for, in the list of chats or in this chat, and how to get there.

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

constexpr qsizetype kLongestUnfolded = 50'000; // characters

} // namespace

void TranscriptView::markWords(const app::SearchWords& words)
{
    m_marks.setWords(words);
    viewport()->update();
}

void TranscriptView::findPhrase(const app::SearchPhrase& phrase)
{
    m_marks.setPhrase(phrase);
    viewport()->update();
}

int TranscriptView::firstRowInSight() const
{
    const bool isKnown = !m_rowsAreStale && m_rows.count() > 0;
    return isKnown ? m_rows.rowAt(verticalOffset() - contentTop()) : 0;
}

// Puts a place of a row where it is to be, from the top of the viewport.
void TranscriptView::settleRowAt(int row, int y)
{
    m_readingPlace.reset();
    m_isSettling = true;
    settleAround(row, y);
    m_isSettling = false;
    m_staysAtEnd = isAtEnd();
    updateTextButtons();
    updateEndButton();
    viewport()->update();
}

void TranscriptView::scrollToMark(const QModelIndex& index)
{
    const auto message = index.data(Model::IdRole).value<app::MessageId>();
    const int width = viewport()->width();
    const auto first = [&]() -> const app::TextMark* {
        const std::vector<app::TextMark>& marks =
            m_marks.of(message, m_layouts.document(index, width));
        return marks.empty() ? nullptr : &marks.front();
    };
    scrollTo(index, PositionAtTop);
    if (m_marks.isEmpty()) {
        return;
    }
    if (first() == nullptr && m_layouts.isFolded(index)) {
        toggleFold(index);
    }
    const app::TextMark* mark = first();
    if (mark == nullptr) {
        return;
    }
    const MessageDocument& document = m_layouts.document(index, width);
    const int line = m_layouts.geometry(index, width).text.top()
                     + static_cast<int>(lineTop(document, static_cast<int>(mark->from)));
    const int lowest = viewport()->height() / 3;
    if (line > lowest) { // the top of the message stays in sight where it can
        settleRowAt(index.row(), lowest - line);
    }
}

void TranscriptView::showHit(const QModelIndex& index, int number)
{
    const auto message = index.data(Model::IdRole).value<app::MessageId>();
    const int width = viewport()->width();
    const auto marks = [&]() -> const std::vector<app::TextMark>& {
        return m_marks.of(message, m_layouts.document(index, width));
    };
    if (m_rowsAreStale) {
        settle();
    }
    // To lay out a very long message takes seconds: whoever wants that unfolds it.
    const bool isShort = index.data(Model::TextRole).toString().size() <= kLongestUnfolded;
    if (number >= static_cast<int>(marks().size()) && m_layouts.isFolded(index) && isShort) {
        toggleFold(index);
    }
    m_marks.setCurrent(message, number);
    viewport()->update();
    if (number >= static_cast<int>(marks().size())) {
        scrollTo(index); // its text has changed meanwhile
        return;
    }
    const auto position = static_cast<int>(marks()[static_cast<std::size_t>(number)].from);
    const MessageDocument& document = m_layouts.document(index, width);
    const int line =
        m_layouts.geometry(index, width).text.top() + static_cast<int>(lineTop(document, position));
    const auto margin = static_cast<int>(m_theme.metrics().lineHeight());
    const int y = visualRect(index).top() + line;
    if (y < margin || y > viewport()->height() - 3 * margin) {
        settleRowAt(index.row(), viewport()->height() / 3 - line);
    }
}

} // namespace trilume::ui
