// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QTextBlock;
class QTextBlockFormat;
class QTextDocument;

namespace trilume::ui {

// A paragraph that grows is laid out whole with every word. Cut where one of its lines ends, into
// two blocks without space between them, it looks the same, and only the second is laid out again.
// The break takes the place of the space at which the line ended: positions in the document stay.
// It is right for one width only. [ui thread]

[[nodiscard]] bool isSoftBreak(const QTextBlock& block); // goes on with the block before it
void markSoftBreak(QTextBlockFormat& format, const QTextBlock& before);

// Where the space of the last line end is that leaves some lines behind it, before `limit` and at
// `shortest` or later, all relative to the block; none when it is no plain paragraph, or when its
// words run in both directions: how those stand depends on what is before them.
[[nodiscard]] std::optional<int> softBreakIn(const QTextBlock& block, int shortest, int limit);
void breakSoftly(const QTextBlock& block, int offset);
// From a block on: what is written after a break takes over its format, also in a new paragraph.
void dropSoftBreaks(QTextBlock block);
void joinSoftBreaks(QTextDocument& document);

// How far a paragraph of Markdown is known to be finished.
struct FinishedProse
{
    int shown = 0;        // characters of what is shown
    qsizetype source = 0; // characters of the text that they come from
};

// The last place at `limit` of the shown text or before it where a word follows a space and nothing
// is open that could change what stands before: only words, whole pairs of ** and of single
// backticks. None when there is no such place.
[[nodiscard]] std::optional<FinishedProse> finishedProse(QStringView source,
                                                         QStringView shown,
                                                         int limit);

} // namespace trilume::ui
