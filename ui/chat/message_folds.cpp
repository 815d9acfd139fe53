// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_folds.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace trilume::ui {

namespace {

// Of what is folded, and of what is shown of it. Far enough apart that unfolding is worth a click.
struct Limits
{
    qsizetype longestCharacters;
    int longestLines;
    qsizetype shownCharacters;
    int shownLines;
};

constexpr Limits kQuestion = {2'400, 30, 1'000, 12};
constexpr Limits kText = {30'000, 900, 5'000, 150};
constexpr qsizetype kLongestLetter = 32; // units of a joined emoji
constexpr qsizetype kReach = 400;        // how far before the limit a better end is looked for

// Where line number `lines` ends; the end of the text when it has fewer.
qsizetype endOfLines(const QString& text, int lines)
{
    qsizetype at = -1;
    for (int i = 0; i < lines; ++i) {
        at = text.indexOf(QLatin1Char('\n'), at + 1);
        if (at < 0) {
            return text.size();
        }
    }
    return at;
}

qsizetype goodEnd(const QString& text, qsizetype limit)
{
    const QStringView reach = QStringView(text).mid(limit - kReach, kReach);
    for (const QStringView end : {QStringView(u"\n\n"), QStringView(u"\n"), QStringView(u" ")}) {
        const qsizetype found = reach.lastIndexOf(end);
        if (found >= 0) {
            return limit - kReach + found;
        }
    }
    // Not within a letter: an emoji may be several that are joined.
    const qsizetype from = std::max<qsizetype>(0, limit - kLongestLetter);
    const QString near = text.mid(from, 2 * kLongestLetter);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near);
    finder.setPosition(limit - from);
    const qsizetype end = finder.isAtBoundary() ? limit - from : finder.toPreviousBoundary();
    return end > 0 ? from + end : limit;
}

} // namespace

qsizetype MessageFolds::foldedLength(const QString& text, Kind kind)
{
    const Limits& limits = kind == Kind::Question ? kQuestion : kText;
    if (text.size() <= limits.longestCharacters
        && endOfLines(text, limits.longestLines) == text.size()) {
        return text.size();
    }
    const qsizetype lines = endOfLines(text, limits.shownLines);
    return lines <= limits.shownCharacters ? lines : goodEnd(text, limits.shownCharacters);
}

} // namespace trilume::ui
