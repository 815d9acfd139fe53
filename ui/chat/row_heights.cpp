// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/row_heights.h"

#include <algorithm>

namespace trilume::ui {

void RowHeights::clear()
{
    m_rows.clear();
    m_ends.clear();
    m_validEnds = 0;
}

void RowHeights::append(int height, bool isExact)
{
    m_rows.push_back({height, isExact});
}

void RowHeights::cut(int count)
{
    const auto left = static_cast<std::size_t>(count);
    m_rows.resize(std::min(left, m_rows.size()));
    m_validEnds = std::min(m_validEnds, m_rows.size());
}

void RowHeights::set(int row, int height)
{
    change(row, height, true);
}

void RowHeights::setEstimate(int row, int height)
{
    change(row, height, false);
}

void RowHeights::change(int row, int height, bool isExact)
{
    const auto index = static_cast<std::size_t>(row);
    Row& entry = m_rows.at(index);
    entry.isExact = isExact;
    if (entry.height != height) {
        entry.height = height;
        m_validEnds = std::min(m_validEnds, index);
    }
}

int RowHeights::height(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).height;
}

bool RowHeights::isExact(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).isExact;
}

int RowHeights::top(int row) const
{
    const auto wanted = static_cast<std::size_t>(row);
    if (wanted == 0) {
        return 0;
    }
    m_ends.resize(m_rows.size());
    for (; m_validEnds < wanted; ++m_validEnds) {
        const int before = m_validEnds == 0 ? 0 : m_ends[m_validEnds - 1];
        m_ends[m_validEnds] = before + m_rows[m_validEnds].height;
    }
    return m_ends.at(wanted - 1);
}

int RowHeights::rowAt(int y) const
{
    if (m_rows.empty()) {
        return -1;
    }
    static_cast<void>(total()); // makes every end right
    const auto found = std::upper_bound(m_ends.begin(), m_ends.end(), y);
    return std::min(static_cast<int>(found - m_ends.begin()), count() - 1);
}

} // namespace trilume::ui
