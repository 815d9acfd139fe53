// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/markdown_seams.h"

#include <QString>

namespace trilume::ui {

// The letters of an answer as its document shows them, without the signs of Markdown: read in
// steps, so that no frame waits for a long one, and with no layout. [ui thread] Of a text that goes
// on, only what is new is read.
class ShownText final
{
public:
    void begin(const QString& source);

    // Reads one or two thousand characters, or a block where one is longer; false: that was the
    // last.
    bool step();

    // All that was read so far.
    [[nodiscard]] QString text() const { return m_finished + m_tail; }

private:
    QString m_source;
    MarkdownSeams m_seams;
    qsizetype m_at = 0; // the last seam
    QString m_opening;  // what stands before the text behind it, see MarkdownSeam
    QString m_finished; // the text before it
    QString m_tail;     // and behind it
};

} // namespace trilume::ui
