// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/store/search_phrase.h"
#include "app/store/search_words.h"

#include <map>
#include <vector>

class QColor;
class QTextDocument;

namespace trilume::ui {

struct Tokens;

// Behind a word that was looked for, wherever it is shown.
[[nodiscard]] QColor markColor(const Tokens& tokens);

// Behind the one that one is at, and its letters.
[[nodiscard]] QColor currentMarkColor(const Tokens& tokens);
[[nodiscard]] QColor currentMarkText(const Tokens& tokens);

// Where the words that are looked for stand in the messages that are shown. [ui thread] Kept for
// those that were painted, since a long text is not read anew for each frame.
class WordMarks final
{
public:
    void setWords(const app::SearchWords& words);
    void setPhrase(const app::SearchPhrase& phrase); // in place of the words, unless it is empty
    void setCurrent(app::MessageId message, int number); // of the marks in the message, from 0

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && m_phrase.isEmpty(); }

    // Which of its marks one is at; -1: none of them.
    [[nodiscard]] int currentIn(app::MessageId message) const
    {
        return message == m_current ? m_currentNumber : -1;
    }

    // In the positions of its document; none unless the message holds all words.
    [[nodiscard]] const std::vector<app::TextMark>& of(app::MessageId message,
                                                       const QTextDocument& document);

private:
    struct Known
    {
        int characters = 0; // of the document
        int revision = 0;
        std::vector<app::TextMark> marks;
    };

    app::SearchWords m_words;
    app::SearchPhrase m_phrase;
    app::MessageId m_current;
    int m_currentNumber = -1;
    std::map<app::MessageId, Known> m_known;
};

} // namespace trilume::ui
