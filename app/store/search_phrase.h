// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/search_words.h"

#include <QString>

#include <vector>

namespace trilume::app {

// What a person looks for in one chat: what is typed, as it stands, wherever it is, also within a
// word. As in the search of all chats, letters are the same in upper and lower case and with or
// without accents; a space is any white space, where a line ends too. [any thread]
class SearchPhrase final
{
public:
    SearchPhrase() = default;
    explicit SearchPhrase(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_folded.isEmpty(); }

    // Where it is, in order, none within another.
    [[nodiscard]] std::vector<TextMark> marksIn(const QString& text) const;

    // False: no text that is made of the source, by leaving out signs of Markdown, holds it. What
    // is asked before such a text is made.
    [[nodiscard]] bool mayBeIn(const QString& source) const;

    friend bool operator==(const SearchPhrase&, const SearchPhrase&) = default;

private:
    QString m_folded;
    QStringList m_words; // without signs of Markdown
};

} // namespace trilume::app
