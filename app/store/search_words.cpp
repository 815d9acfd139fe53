// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_words.h"

#include "app/store/folded_text.h"

#include <QChar>

#include <algorithm>

namespace trilume::app {

namespace {

// A letter of a token, as unicode61 sees it.
bool isOfToken(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::category(letter) == QChar::Other_PrivateUse;
}

// Of a script whose words have no spaces between them: unicode61 makes one token of a whole line.
bool isWithoutSpaces(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
    case QChar::Script_Yi:
        return true;
    default:
        return false;
    }
}

// The tables of SQLite's unicode61 end with this version.
bool isTooNewForTokens(char32_t letter)
{
    return QChar::unicodeVersion(letter) > QChar::Unicode_6_1;
}

// The letter that ends before `at`; 0 at the beginning.
char32_t letterBefore(const QString& text, qsizetype at)
{
    if (at == 0) {
        return 0;
    }
    const QChar last = text[at - 1];
    if (last.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate()) {
        return QChar::surrogateToUcs4(text[at - 2], last);
    }
    return last.unicode();
}

qsizetype findWord(const QString& letters, const QString& word, qsizetype from, bool atStart)
{
    qsizetype at = letters.indexOf(word, from);
    while (atStart && at > 0 && isOfToken(letterBefore(letters, at))) {
        at = letters.indexOf(word, at + 1);
    }
    return at;
}

void sortAndJoin(std::vector<TextMark>& marks)
{
    std::sort(marks.begin(), marks.end(), [](const TextMark& left, const TextMark& right) {
        return left.from != right.from ? left.from < right.from : left.length > right.length;
    });
    std::vector<TextMark> joined;
    for (const TextMark& mark : marks) {
        if (!joined.empty() && mark.from <= joined.back().from + joined.back().length) {
            TextMark& last = joined.back();
            last.length = std::max(last.length, mark.from + mark.length - last.from);
        } else {
            joined.push_back(mark);
        }
    }
    marks = std::move(joined);
}

bool isQuotation(QChar sign)
{
    return sign == u'"' || sign == u'\u201c' || sign == u'\u201d' || sign == u'\u201e'
           || sign == u'\u00ab' || sign == u'\u00bb';
}

// Has one form only: neither case nor accents.
bool isPlain(char32_t letter)
{
    return !isAccent(letter) && folded(letter) == letter && QChar::toUpper(letter) == letter
           && QChar::decompositionTag(letter) != QChar::Canonical;
}

QString longestPlainPart(const QString& word)
{
    QString longest;
    QString part;
    for (qsizetype at = 0; at < word.size();) {
        const char32_t letter = takeLetter(word, at);
        if (isPlain(letter)) {
            part += QChar::fromUcs4(letter);
        } else {
            part.clear();
        }
        if (part.size() > longest.size()) {
            longest = part;
        }
    }
    return longest;
}

// The first of those marks after which the most others are in reach.
std::size_t firstOfClosest(const std::vector<TextMark>& marks, qsizetype reach)
{
    std::size_t best = 0;
    std::size_t most = 0;
    std::size_t last = 0;
    for (std::size_t first = 0; first < marks.size(); ++first) {
        last = std::max(last, first);
        while (last < marks.size()
               && marks[last].from + marks[last].length <= marks[first].from + reach) {
            ++last;
        }
        if (last - first > most) {
            most = last - first;
            best = first;
        }
    }
    return best;
}

} // namespace

SearchWords::SearchWords(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C);
    for (QChar& letter : text) {
        if (isQuotation(letter) || letter.isNull()) {
            letter = u' ';
        }
    }
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        Word made = makeWord(word);
        if (!made.folded.isEmpty()
            && std::find(m_words.begin(), m_words.end(), made) == m_words.end()) {
            m_words.push_back(std::move(made));
        }
    }
}

SearchWords::Word SearchWords::makeWord(const QString& typed)
{
    Word word;
    word.folded = fold(typed).letters;
    bool isKnown = true;
    for (qsizetype at = 0; at < typed.size();) {
        const char32_t letter = takeLetter(typed, at);
        if (isAccent(letter)) {
            continue;
        }
        isKnown = isKnown && !isWithoutSpaces(letter) && !isTooNewForTokens(letter);
        const bool isPart = isOfToken(letter);
        if (isPart) {
            if (!word.endsWithToken) {
                word.tokens.append(QString());
            }
            word.tokens.back() += QChar::fromUcs4(letter);
        }
        word.endsWithToken = isPart;
    }
    word.isIndexed = isKnown && !word.tokens.isEmpty();
    if (!word.isIndexed) {
        word.tokens.clear();
        word.literal = longestPlainPart(typed);
    }
    return word;
}

bool SearchWords::areIn(const QString& text, Place place) const
{
    return !marksIn(text, place).empty();
}

std::vector<TextMark> SearchWords::marksIn(const QString& text, Place place) const
{
    const FoldedText inFolded = fold(text);
    std::vector<TextMark> marks;
    for (const Word& word : m_words) {
        const bool atStart = place == Place::WordStart && word.isIndexed
                             && isOfToken(QStringView(word.folded).toUcs4().value(0));
        qsizetype at = findWord(inFolded.letters, word.folded, 0, atStart);
        if (at < 0) {
            return {};
        }
        while (at >= 0) {
            const qsizetype end = at + word.folded.size();
            const qsizetype from = inFolded.origins[static_cast<std::size_t>(at)];
            marks.push_back({from, inFolded.origins[static_cast<std::size_t>(end)] - from});
            at = findWord(inFolded.letters, word.folded, end, atStart);
        }
    }
    sortAndJoin(marks);
    return marks;
}

QString SearchWords::indexExpression() const
{
    QStringList phrases;
    for (const Word& word : m_words) {
        for (const QString& token : word.tokens) {
            phrases.append(u'"' + token + u'"'); // letters and digits only
        }
        if (!word.tokens.isEmpty() && word.endsWithToken) {
            phrases.back() += u'*';
        }
    }
    return phrases.join(QStringLiteral(" AND "));
}

QStringList SearchWords::literalParts() const
{
    QStringList parts;
    for (const Word& word : m_words) {
        if (!word.literal.isEmpty()) {
            parts.append(word.literal);
        }
    }
    return parts;
}

Snippet snippetOf(const QString& text, const std::vector<TextMark>& marks, qsizetype length)
{
    if (marks.empty()) {
        return {};
    }
    const std::size_t best = firstOfClosest(marks, length * 2 / 3);
    qsizetype from = std::max<qsizetype>(0, marks[best].from - length / 4);
    while (from > 0 && from < marks[best].from && !text[from - 1].isSpace()) {
        ++from; // a whole word
    }
    const qsizetype to =
        std::min(text.size(), std::max(from + length, marks[best].from + marks[best].length));
    Snippet snippet;
    if (from > 0) {
        snippet.text = QStringLiteral("\u2026");
    }
    std::size_t mark = best;
    while (mark > 0 && marks[mark - 1].from >= from) {
        --mark;
    }
    for (qsizetype at = from; at < to; ++at) {
        const QChar letter = text[at];
        const bool isMarked = mark < marks.size() && at >= marks[mark].from;
        if (isMarked && (at == marks[mark].from || snippet.marks.empty())) {
            snippet.marks.push_back({snippet.text.size(), 0});
        }
        const bool isSeen = letter.isPrint() || letter.isSurrogate() || letter == u'\u200d';
        if (isSeen && !letter.isSpace()) {
            snippet.text += letter;
        } else if (!snippet.text.endsWith(u' ')) {
            snippet.text += u' ';
        }
        if (isMarked) {
            TextMark& open = snippet.marks.back();
            open.length = snippet.text.size() - open.from;
            if (at + 1 == marks[mark].from + marks[mark].length) {
                ++mark;
            }
        }
    }
    if (to < text.size()) {
        snippet.text += QStringLiteral("\u2026");
    }
    return snippet;
}

} // namespace trilume::app
