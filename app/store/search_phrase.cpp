// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_phrase.h"

#include "app/store/folded_text.h"

#include <algorithm>

namespace trilume::app {

namespace {

void evenSpaces(QString& letters)
{
    for (QChar& letter : letters) {
        if (letter.isSpace()) {
            letter = u' ';
        }
    }
}

// Signs that Markdown may leave out in the middle of a word.
QString withoutSigns(QString letters)
{
    letters.removeIf([](QChar letter) {
        return letter == u'*' || letter == u'_' || letter == u'`' || letter == u'~';
    });
    return letters;
}

} // namespace

SearchPhrase::SearchPhrase(const QString& typed)
{
    const QString letters = fold(typed.normalized(QString::NormalizationForm_C)).letters;
    if (letters.trimmed().isEmpty()) {
        return;
    }
    m_folded = letters;
    evenSpaces(m_folded);
    m_words = withoutSigns(m_folded).split(u' ', Qt::SkipEmptyParts);
}

std::vector<TextMark> SearchPhrase::marksIn(const QString& text) const
{
    std::vector<TextMark> marks;
    if (isEmpty()) {
        return marks;
    }
    FoldedText inFolded = fold(text);
    evenSpaces(inFolded.letters);
    qsizetype at = inFolded.letters.indexOf(m_folded);
    while (at >= 0) {
        const qsizetype end = at + m_folded.size();
        const qsizetype from = inFolded.origins[static_cast<std::size_t>(at)];
        marks.push_back({from, inFolded.origins[static_cast<std::size_t>(end)] - from});
        at = inFolded.letters.indexOf(m_folded, end);
    }
    return marks;
}

bool SearchPhrase::mayBeIn(const QString& source) const
{
    // Formulas and entities are shown by other letters than they are written with.
    if (source.contains(u'\\') || source.contains(u'&') || source.contains(u'$')) {
        return true;
    }
    const QString letters = withoutSigns(fold(source).letters);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&letters](const QString& word) { return letters.contains(word); });
}

} // namespace trilume::app
