// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/fuzzy_match.h"

#include <QStringList>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kAtBegin = 1000;  // of a word of the name
constexpr int kTogether = 600;  // somewhere within
constexpr int kScattered = 200; // less the gaps
constexpr int kGap = 5;

// Letter by letter, so that places stay the same.
QString folded(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        const QString parts = character.decomposition();
        const bool isAccented =
            character.decompositionTag() == QChar::Canonical && !parts.isEmpty();
        out.append((isAccented ? parts.at(0) : character).toCaseFolded());
    }
    return out;
}

bool beginsWord(const QString& name, qsizetype at)
{
    return at == 0 || !name.at(at - 1).isLetterOrNumber();
}

std::optional<FuzzyMatch> matchTogether(const QString& word, const QString& name)
{
    qsizetype best = -1;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (best < 0 || (beginsWord(name, at) && !beginsWord(name, best))) {
            best = at;
        }
    }
    if (best < 0) {
        return std::nullopt;
    }
    // Sooner is a little better.
    FuzzyMatch match{(beginsWord(name, best) ? kAtBegin : kTogether) - static_cast<int>(best), {}};
    for (qsizetype i = 0; i < word.size(); ++i) {
        match.positions.append(static_cast<int>(best + i));
    }
    return match;
}

// From one place of the first letter on; a letter at the begin of a word is taken before one
// within.
std::optional<FuzzyMatch> matchFrom(const QString& word, const QString& name, qsizetype first)
{
    FuzzyMatch match{kScattered, {static_cast<int>(first)}};
    match.score += beginsWord(name, first) ? kGap : 0;
    qsizetype last = first;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const qsizetype at = name.indexOf(word.at(i), last + 1);
        if (at < 0) {
            return std::nullopt;
        }
        match.score -= beginsWord(name, at) ? 1 : kGap * static_cast<int>(at - last - 1);
        match.positions.append(static_cast<int>(at));
        last = at;
    }
    return match;
}

std::optional<FuzzyMatch> matchWord(const QString& word, const QString& name)
{
    if (std::optional<FuzzyMatch> together = matchTogether(word, name)) {
        return together;
    }
    std::optional<FuzzyMatch> best;
    for (qsizetype at = name.indexOf(word.at(0)); at >= 0; at = name.indexOf(word.at(0), at + 1)) {
        const std::optional<FuzzyMatch> match = matchFrom(word, name, at);
        if (match && (!best || match->score > best->score)) {
            best = match;
        }
    }
    return best;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& name)
{
    const QString text = folded(name);
    const QStringList words =
        folded(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int score = 0;
    QList<int> positions;
    for (const QString& word : words) {
        const std::optional<FuzzyMatch> match = matchWord(word, text);
        if (!match) {
            return std::nullopt;
        }
        score += match->score;
        positions += match->positions;
    }
    std::sort(positions.begin(), positions.end());
    positions.resize(std::unique(positions.begin(), positions.end()) - positions.begin());
    return FuzzyMatch{score, positions};
}

} // namespace trilume::ui
