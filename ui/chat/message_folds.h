// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QString>

#include <set>

namespace trilume::ui {

// Which very long messages show all of their text. One shows its beginning only, until somebody
// asks for the rest: who has pasted a book wants to read the answer, and a text that nobody reads
// is not laid out. [ui thread]
class MessageFolds final
{
public:
    enum class Kind
    {
        Question = 1, // in a bubble: known to who wrote it
        Text = 2,     // an answer or a text that is continued: written to be read
    };

    // How many characters of a text are shown while it is folded: all of one that is not much
    // longer. Ends where a paragraph, a line or a word does, and never within a character.
    [[nodiscard]] static qsizetype foldedLength(const QString& text, Kind kind);

    [[nodiscard]] bool isOpen(app::MessageId message) const
    {
        return m_open.count(message.value) > 0;
    }

    [[nodiscard]] const std::set<std::int64_t>& opened() const { return m_open; }

    void open(app::MessageId message) { m_open.insert(message.value); }

    void close(app::MessageId message) { m_open.erase(message.value); }

    void clear() { m_open.clear(); }

private:
    std::set<std::int64_t> m_open;
};

} // namespace trilume::ui
