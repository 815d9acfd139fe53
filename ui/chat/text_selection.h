// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

namespace trilume::ui {

// A place in the transcript: a row and a position in its document.
struct TextPlace
{
    int row = -1;
    int position = 0;

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

// What is selected in the transcript: from where the mouse went down to where it is, in either
// order, across messages.
class TextSelection
{
public:
    void clear() { m_anchor = m_head = {}; }

    void begin(TextPlace place) { m_anchor = m_head = place; }

    void extendTo(TextPlace place) { m_head = place; }

    [[nodiscard]] bool isActive() const { return m_anchor.row >= 0; }

    [[nodiscard]] bool isEmpty() const { return !isActive() || m_anchor == m_head; }

    [[nodiscard]] TextPlace first() const { return isForward() ? m_anchor : m_head; }

    [[nodiscard]] TextPlace last() const { return isForward() ? m_head : m_anchor; }

    // The selected positions of a row whose text ends at `end`; none when nothing of it is.
    [[nodiscard]] std::optional<std::pair<int, int>> range(int row, int end) const
    {
        if (isEmpty() || row < first().row || row > last().row) {
            return std::nullopt;
        }
        const int from = row == first().row ? first().position : 0;
        const int to = row == last().row ? last().position : end;
        if (from >= to) {
            return std::nullopt;
        }
        return std::make_pair(from < end ? from : end, to < end ? to : end);
    }

private:
    [[nodiscard]] bool isForward() const
    {
        return m_anchor.row < m_head.row
               || (m_anchor.row == m_head.row && m_anchor.position <= m_head.position);
    }

    TextPlace m_anchor;
    TextPlace m_head;
};

} // namespace trilume::ui
