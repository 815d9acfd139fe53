// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace trilume::app {

enum class CodeKind
{
    Keyword = 1,
    Type,
    String,
    Comment,
    Number,
    Name, // of a function, a property
    Preprocessor,
};

// A part of a line of code, in its UTF-16 units.
struct CodeSpan
{
    int from = 0;
    int length = 0;
    CodeKind kind = CodeKind::Keyword;

    friend bool operator==(const CodeSpan&, const CodeSpan&) = default;
};

// What is not in a span is plain; spans are in order.
using CodeLine = std::vector<CodeSpan>;

// Finds the words of code in many languages, by libsource-highlight, whose types and exceptions end
// here. [one thread for all objects: the library keeps what it has read for all] Its regular
// expressions take time that grows with the square of a line or worse, so a line longer than
// kLongestLine is left plain, and so is all that follows once one block has taken kLongestMs. What
// it knows no language of, or has no files for, is plain as well.
class CodeHighlighter final
{
public:
    static constexpr int kLongestLine = 240; // characters
    static constexpr int kLongestMs = 400;   // for a block; seen after each line

    // `folder` holds the files that describe languages; empty: where Debian has them.
    explicit CodeHighlighter(const QString& folder = {});
    ~CodeHighlighter();

    // For each line its spans. Goes on with the block before where that began with these lines, as
    // one does that is being written. Ends early, with fewer lines, once `isEnough` says so.
    [[nodiscard]] std::vector<CodeLine> highlight(const QString& languageFile,
                                                  const QStringList& lines,
                                                  const std::function<bool()>& isEnough = {});

private:
    struct Library;

    void begin(const QString& languageFile);
    [[nodiscard]] CodeLine nextLine(const QString& line);

    std::unique_ptr<Library> m_library;
    QString m_language; // of the block before
    QStringList m_lines;
    std::vector<CodeLine> m_spans;
    int m_usedMs = 0;
};

} // namespace trilume::app
