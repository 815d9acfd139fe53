// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/markdown_seams.h"

#include <QRectF>
#include <QTextDocument>

#include <optional>
#include <vector>

class QTextBlock;
class QTextCursor;
class QTextList;

namespace trilume::ui {

class Theme;

// The box around a block of code, with the line above it.
struct CodeBox
{
    QRectF place;
    int position = 0; // of its first letter
    QString language; // as it was written
};

// A document that never loads anything: a picture in a model's answer stays its words. A text that
// has grown at its end costs what its end costs: blocks of Markdown that are finished stay as they
// are. One document has one theme. [ui thread]
class MessageDocument final : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

    // Finished blocks are frozen when they have this many characters: fewer are as soon read again.
    void setShortestFrozen(qsizetype characters) { m_shortestFrozen = characters; }

    // Of the text; those that are not read again while it grows.
    [[nodiscard]] qsizetype frozenCharacters() const { return m_frozen.characters; }

    // Plain: what a person wrote, unchanged. Markdown: what a model wrote, GitHub dialect, no HTML.
    void setPlain(const QString& text, const Theme& theme);
    void setMarkdownAnswer(const QString& text, const Theme& theme);
    // A text of two parts: what the person began, quiet, and how the model went on.
    void setContinuation(const QString& beginning, const QString& text, const Theme& theme);

    // A long paragraph at the end is cut where one of its lines ends, so that only its last lines
    // are laid out when it grows: see soft_breaks.h. After the width is known.
    void freezeLines();
    // Instead of setTextWidth(), which lines that are frozen do not follow.
    void fitWidth(double width);

    // A part of the text as it was written, whatever is frozen.
    [[nodiscard]] QString textBetween(int from, int to) const;

    // Behind what was there before the text changed last and has not changed.
    [[nodiscard]] int changedFrom() const { return m_changedFrom; }

    // What is painted behind the text in a part of it, in its coordinates.
    [[nodiscard]] std::vector<CodeBox> codeBoxes(const Theme& theme, const QRectF& visible) const;
    [[nodiscard]] std::vector<QRectF> quotationBars(const Theme& theme,
                                                    const QRectF& visible) const;

    // Where the boxes of what is done in a list of tasks are, which the layout paints empty.
    [[nodiscard]] std::vector<QRectF> doneBoxes(const QRectF& visible) const;

    // The code block at a position of the text; empty when there is none.
    [[nodiscard]] QString codeAt(int position) const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    enum class Shape
    {
        Plain,
        Markdown,
        Continuation
    };

    // The finished part of a Markdown text.
    struct Frozen
    {
        qsizetype characters = 0; // of the text
        int end = 0;              // the position in the document behind its last letter
        QString opening;          // what the rest needs before it, see MarkdownSeam
        bool isSoft = false;      // within a paragraph
        bool isInList = false;    // before an item of the list that it ends with
    };

    void prepare(const Theme& theme);
    [[nodiscard]] std::optional<MarkdownSeam> nextSeam();
    void addPart(QTextCursor& cursor, const QString& text, const Theme& theme);
    [[nodiscard]] QTextList* listFor(QTextCursor& cursor, const QTextList* items) const;
    void removeTail(QTextCursor& cursor);
    [[nodiscard]] std::optional<int> freezeProse(const QTextBlock& block, int offset);
    [[nodiscard]] QTextBlock firstIn(const QRectF& visible,
                                     bool (*isPart)(const QTextBlock&)) const;

    qsizetype m_shortestFrozen = 1'500;
    Shape m_shape = Shape::Plain;
    QString m_text;
    QString m_beginning;
    MarkdownSeams m_seams;
    Frozen m_frozen;
    Frozen m_frozenBlocks; // whole ones
    int m_changedFrom = 0;
    bool m_hasSoftBreaks = false;
};

// What a model wrote, GitHub dialect, no HTML; without the style of the window.
void readMarkdown(QTextDocument& document, const QString& text);

// Three marks at the beginning of a line.
[[nodiscard]] bool looksLikeFence(const QString& line);

// Single line breaks become breaks (a poem keeps its lines), which Markdown alone would join.
[[nodiscard]] QString withLineBreaks(const QString& markdown);

} // namespace trilume::ui
