// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/store/search_words.h"

#include <map>
#include <vector>

class QColor;
class QTextDocument;

namespace trilume::ui {

struct Tokens;

// Behind a word that was looked for, wherever it is shown.
[[nodiscard]] QColor markColor(const Tokens& tokens);

// Where the words that are looked for stand in the messages that are shown. [ui thread] Kept for
// those that were painted, since a long text is not read anew for each frame.
class WordMarks final
{
public:
    void setWords(const app::SearchWords& words);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    // In the positions of its document; none unless the message holds all words.
    [[nodiscard]] const std::vector<app::TextMark>& of(app::MessageId message,
                                                       const QTextDocument& document);

private:
    struct Known
    {
        int characters = 0; // of the document
        int revision = 0;
        std::vector<app::TextMark> marks;
    };

    app::SearchWords m_words;
    std::map<app::MessageId, Known> m_known;
};

} // namespace trilume::ui
