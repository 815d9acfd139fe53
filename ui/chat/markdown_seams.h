// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trilume::ui {

// A place in a Markdown text at which it can be cut: what stands before it renders the same
// whatever follows, and what follows renders the same by itself.
struct MarkdownSeam
{
    qsizetype offset = 0; // where a line begins
    // Inside a code fence: the line that opens it again for the second half, and what closes the
    // first half. Empty elsewhere.
    QString opening;
    QString closing;
    bool isInList = false; // the next item of the outermost list begins here
};

// Finds the seams of a text that only grows at its end. Knows just enough of Markdown to be sure
// where a block of the outermost level begins, and claims none where it is not. [any thread]
class MarkdownSeams
{
public:
    void clear() { *this = MarkdownSeams(); }

    // The first seam at least `distance` characters after `from`; none when the text, as far as it
    // is written, has none. `from` is 0 or the seam found before, and `text` begins as before.
    [[nodiscard]] std::optional<MarkdownSeam> next(const QString& text,
                                                   qsizetype from,
                                                   qsizetype distance);

    // A definition of a link (`[name]: address`) gives meaning to words anywhere: with one of
    // those, only the whole text says what it is.
    [[nodiscard]] bool hasDefinitions(const QString& text);

private:
    struct Fence
    {
        QString line; // as it was opened; empty: none is open
        QString mark; // what closes it
        int indent = 0;
    };

    // The item of the outermost list that the last lines surely belong to.
    struct Item
    {
        QChar kind; // '-', '*', '+', '.' or ')'; null: none
        int indent = 0;
    };

    [[nodiscard]] static Item itemAt(QStringView line);
    void readItem(QStringView line);
    void read(QStringView line);
    void readInFence(QStringView line);

    qsizetype m_read = 0;    // lines before it are known
    qsizetype m_scanned = 0; // definitions before it are known
    Fence m_fence;
    Item m_item;
    int m_blankLines = 0;
    bool m_isAfterBlank = true;
    bool m_isAfterCode = false;   // the line before is a line of code with words in it
    bool m_isInList = false;      // or may be
    bool m_isLooselyOpen = false; // as withLineBreaks() sees fences
    bool m_hasWords = false;      // since the last seam
    bool m_isUncertain = false;   // a fence whose end is not known here
    bool m_hasDefinitions = false;
};

} // namespace trilume::ui
