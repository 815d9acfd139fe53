// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace trilume::app {

// A part of a text, in its UTF-16 units.
struct TextMark
{
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const TextMark&, const TextMark&) = default;
};

// A part of a text around what was found in it, on one line.
struct Snippet
{
    QString text;
    std::vector<TextMark> marks; // in `text`

    friend bool operator==(const Snippet&, const Snippet&) = default;
};

// What a person looks for: words, of which a text must hold all, in any order. Letters are the same
// in upper and lower case and with or without accents. A word is found where a word of the text
// begins; one of a script that is written without spaces, or of signs alone, wherever it is.
// Quotation marks around words are left out, any other sign is meant as it stands: nothing that is
// typed is a command. [any thread]
class SearchWords final
{
public:
    enum class Place
    {
        WordStart = 1,
        Anywhere,
    };

    SearchWords() = default;
    explicit SearchWords(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

    // All of the words are there.
    [[nodiscard]] bool areIn(const QString& text, Place place = Place::WordStart) const;
    // Where they are, in order, none within another. Empty unless all are there.
    [[nodiscard]] std::vector<TextMark> marksIn(const QString& text,
                                                Place place = Place::WordStart) const;

    // For the index of words (FTS5, tokens of unicode61): finds every text that areIn() is true of,
    // and maybe others. Empty when the index knows none of the words.
    [[nodiscard]] QString indexExpression() const;
    // For texts that have to be read: parts that each of them holds as they stand here.
    [[nodiscard]] QStringList literalParts() const;

    friend bool operator==(const SearchWords&, const SearchWords&) = default;

private:
    struct Word
    {
        QString folded;
        bool isIndexed = false; // unicode61 makes whole tokens of it
        QStringList tokens;     // of an indexed one
        bool endsWithToken = false;
        QString literal; // of any other: its longest part that has one form only; may be empty

        friend bool operator==(const Word&, const Word&) = default;
    };

    [[nodiscard]] static Word makeWord(const QString& typed);

    std::vector<Word> m_words;
};

// About `length` letters around the marks that are closest together; signs that cannot be seen, and
// line breaks, are spaces.
[[nodiscard]] Snippet snippetOf(const QString& text,
                                const std::vector<TextMark>& marks,
                                qsizetype length = 140);

} // namespace trilume::app
