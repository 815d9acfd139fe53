// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextBlock>
#include <QTextBlockFormat>

#include <vector>

class QTextDocument;
class QTextTable;

namespace trilume::ui {

class Theme;

constexpr int kCodePadding = 12; // pixels at 100 % between code and the edge of its box
constexpr int kCodeHead = 26;    // and of the line above it: its language, and how to copy it

// A block of code, without the marks around it.
struct CodeBlock
{
    int from = 0; // the position of its first letter
    int end = 0;
    QString language;    // as it was written, empty for none
    bool isLast = false; // nothing follows it
};

[[nodiscard]] bool isCode(const QTextBlock& block);
// The first line of a block of code. Of two blocks with nothing between them that name the same
// language the second one goes on: the importer does not tell them apart.
[[nodiscard]] bool beginsCode(const QTextBlock& block);
[[nodiscard]] bool isDone(const QTextBlock& block); // of a list of tasks
[[nodiscard]] bool isQuotation(const QTextBlock& block);

// Those that end at a position of the document or behind it.
[[nodiscard]] std::vector<CodeBlock> codeBlocks(const QTextDocument& document, int from);

// Their heads stand out, and the importer's mistakes in them are mended.
std::vector<QTextTable*> tablesWithHeads(const QTextDocument& document);

// Spacing of a block, which depends on its neighbours: the importer's margins are in its own
// measure.
[[nodiscard]] QTextBlockFormat styledFormat(const QTextBlock& block, const Theme& theme);

// Spacing, fonts and colours of what the importer of Markdown has read.
void styleMessage(QTextDocument& document, const Theme& theme);

} // namespace trilume::ui
