// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>
#include <QTextBlockFormat>

class QTextDocument;

namespace trilume::ui {

class Theme;

constexpr int kCodePadding = 12; // pixels at 100 % between code and the edge of its box

[[nodiscard]] bool isCode(const QTextBlock& block);
[[nodiscard]] bool isQuotation(const QTextBlock& block);

// Spacing of a block, which depends on its neighbours: the importer's margins are in its own
// measure.
[[nodiscard]] QTextBlockFormat styledFormat(const QTextBlock& block, const Theme& theme);

// Spacing, fonts and colours of what the importer of Markdown has read.
void styleMessage(QTextDocument& document, const Theme& theme);

} // namespace trilume::ui
