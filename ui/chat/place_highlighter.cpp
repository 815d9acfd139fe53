// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/place_highlighter.h"

#include "app/prompts/prompt_places.h"
#include "ui/theme/theme.h"

namespace trilume::ui {

PlaceHighlighter::PlaceHighlighter(const Theme& theme, QTextDocument& document)
    : QSyntaxHighlighter(&document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &PlaceHighlighter::rehighlight);
}

void PlaceHighlighter::highlightBlock(const QString& text)
{
    QTextCharFormat format;
    format.setBackground(m_theme.tokens().accentBackground);
    format.setForeground(m_theme.tokens().text);
    for (const app::PromptPlace& place : app::promptPlaces(text)) {
        setFormat(static_cast<int>(place.begin), static_cast<int>(place.length), format);
    }
}

} // namespace trilume::ui
