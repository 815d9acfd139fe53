// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace trilume::tests {

// A text that a widget, one of its actions or a screen reader shows, and where.
struct SeenText
{
    QString place; // "transcript (trilume::ui::TranscriptView) tool tip"
    QString text;
    bool isTip = false;
    bool isRich = false;     // read as HTML
    bool isMnemonic = false; // a single & underlines the letter after it
};

// Of a widget and all below it, whether they are shown at the moment or not; menus and their
// actions too.
[[nodiscard]] std::vector<SeenText> seenTexts(const QWidget& top);

} // namespace trilume::tests
