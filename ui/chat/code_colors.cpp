// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/code_colors.h"

#include "app/chat/code_languages.h"
#include "ui/chat/message_style.h"
#include "ui/theme/code_inks.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

QList<QTextLayout::FormatRange> rangesOf(const app::CodeLine& spans, const Tokens& tokens)
{
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(static_cast<qsizetype>(spans.size()));
    for (const app::CodeSpan& span : spans) {
        QTextLayout::FormatRange range;
        range.start = span.from;
        range.length = span.length;
        range.format.setForeground(codeColor(tokens, span.kind));
        ranges.append(range);
    }
    return ranges;
}

QStringList linesOf(const QTextDocument& document, const CodeBlock& code)
{
    QStringList lines;
    for (QTextBlock block = document.findBlock(code.from);
         block.isValid() && block.position() < code.end; block = block.next()) {
        lines.append(block.text());
    }
    return lines;
}

} // namespace

QColor codeColor(const Tokens& tokens, app::CodeKind kind)
{
    const CodeInks& inks = codeInks(tokens);
    switch (kind) {
    case app::CodeKind::Keyword:
        return inks.keyword;
    case app::CodeKind::Type:
        return inks.type;
    case app::CodeKind::String:
        return inks.string;
    case app::CodeKind::Comment:
        return inks.comment;
    case app::CodeKind::Number:
        return inks.number;
    case app::CodeKind::Name:
        return inks.name;
    case app::CodeKind::Preprocessor:
        return inks.preprocessor;
    }
    return tokens.text;
}

std::vector<app::CodeTask> CodeColors::update(QTextDocument& document,
                                              int from,
                                              bool isWritten,
                                              const Tokens& tokens)
{
    std::vector<app::CodeTask> tasks;
    int first = -1; // what has other colours now
    int last = 0;
    for (const CodeBlock& code : codeBlocks(document, from)) {
        const QString file = app::codeLanguage(code.language).file;
        if (file.isEmpty() || code.end - code.from > kLongestCode) {
            continue;
        }
        QStringList lines = linesOf(document, code);
        if (isWritten && code.isLast) {
            lines.removeLast();
        }
        Known& known = m_known[code.from];
        if (known.languageFile != file) {
            known = {file, {}, {}, {}};
        }
        const auto same =
            std::mismatch(known.lines.cbegin(), known.lines.cend(), lines.cbegin(), lines.cend());
        const auto seen = std::min(static_cast<std::size_t>(same.first - known.lines.cbegin()),
                                   known.spans.size());
        QTextBlock block = document.findBlock(code.from);
        for (std::size_t i = 0; i < seen; ++i, block = block.next()) {
            const QList<QTextLayout::FormatRange> ranges = rangesOf(known.spans[i], tokens);
            const bool isChanged =
                block.position() + block.length() > from && block.layout()->formats() != ranges;
            if (isChanged) {
                block.layout()->setFormats(ranges);
                first = first < 0 ? block.position() : first;
                last = block.position() + block.length();
            }
        }
        if (seen < static_cast<std::size_t>(lines.size()) && known.asked != lines) {
            known.asked = lines;
            tasks.push_back({{}, code.from, file, lines});
        }
    }
    if (first >= 0) {
        document.markContentsDirty(first, last - first);
    }
    return tasks;
}

void CodeColors::take(const app::CodeResult& result)
{
    const auto known = m_known.find(result.task.place);
    if (known != m_known.end() && known->second.languageFile == result.task.languageFile) {
        known->second.lines = result.task.lines;
        known->second.spans = result.spans;
    }
}

} // namespace trilume::ui
