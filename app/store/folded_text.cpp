// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/folded_text.h"

#include <QChar>
#include <QList>

namespace trilume::app {

namespace {

// "é" is "e", but "が" stays: its mark makes another letter of it. Twice: "ế".
char32_t withoutAccents(char32_t letter)
{
    for (;;) {
        if (QChar::decompositionTag(letter) != QChar::Canonical) {
            return letter;
        }
        const QList<uint> parts = QChar::decomposition(letter).toUcs4();
        if (parts.size() != 2 || !isAccent(parts[1])) {
            return letter;
        }
        letter = parts[0];
    }
}

} // namespace

bool isAccent(char32_t letter)
{
    return letter >= 0x300 && letter <= 0x36f;
}

char32_t folded(char32_t letter)
{
    if (letter < 0x80) {
        return letter >= U'A' && letter <= U'Z' ? letter + 0x20 : letter;
    }
    return QChar::toCaseFolded(withoutAccents(letter));
}

char32_t takeLetter(const QString& text, qsizetype& at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
        return QChar::surrogateToUcs4(first, text[at++]);
    }
    return first.unicode();
}

FoldedText fold(const QString& text)
{
    FoldedText result;
    result.letters.reserve(text.size());
    result.origins.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype origin = at;
        const char32_t letter = takeLetter(text, at);
        if (isAccent(letter)) {
            continue;
        }
        result.letters += QChar::fromUcs4(folded(letter));
        result.origins.resize(static_cast<std::size_t>(result.letters.size()), origin);
    }
    result.origins.push_back(text.size());
    return result;
}

} // namespace trilume::app
