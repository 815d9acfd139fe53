// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/word_marks.h"

#include "ui/theme/tokens.h"

#include <QTextDocument>

namespace trilume::ui {

QColor markColor(const Tokens& tokens)
{
    return Tokens::mix(tokens.raised, tokens.accent, tokens.isDark ? 0.4 : 0.28);
}

QColor currentMarkColor(const Tokens& tokens)
{
    return tokens.accent;
}

QColor currentMarkText(const Tokens& tokens)
{
    return tokens.background;
}

void WordMarks::setPhrase(const app::SearchPhrase& phrase)
{
    m_phrase = phrase;
    m_current = {};
    m_currentNumber = -1;
    m_known.clear();
}

void WordMarks::setCurrent(app::MessageId message, int number)
{
    m_current = message;
    m_currentNumber = number;
}

void WordMarks::setWords(const app::SearchWords& words)
{
    m_words = words;
    m_known.clear();
}

const std::vector<app::TextMark>& WordMarks::of(app::MessageId message,
                                                const QTextDocument& document)
{
    constexpr std::size_t kMostWordsKept = 200;
    if (m_known.size() > kMostWordsKept) {
        m_known.clear();
    }
    const auto [known, isNew] = m_known.try_emplace(message);
    Known& entry = known->second;
    if (isNew || entry.characters != document.characterCount()
        || entry.revision != document.revision()) {
        entry.characters = document.characterCount();
        entry.revision = document.revision();
        const QString text = document.toRawText();
        entry.marks = m_phrase.isEmpty() ? m_words.marksIn(text) : m_phrase.marksIn(text);
    }
    return entry.marks;
}

} // namespace trilume::ui
