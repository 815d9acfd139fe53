// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace trilume::ui {

// Heights of the rows of a long list and where each begins. A row has an estimate until it is laid
// out. Positions are summed lazily from the lowest row that changed, so that a change of the last
// row, which is what streaming does, costs nothing that grows with the number of rows.
class RowHeights
{
public:
    void clear();
    void append(int height, bool isExact);
    void cut(int count);           // only the first so many are left
    void set(int row, int height); // exact from now on
    void setEstimate(int row, int height);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int height(int row) const;
    [[nodiscard]] bool isExact(int row) const;
    [[nodiscard]] int top(int row) const; // row == count(): the end of the last one
    [[nodiscard]] int total() const { return top(count()); }

    // The row at `y`, the nearest one for a `y` outside; -1 when there are no rows.
    [[nodiscard]] int rowAt(int y) const;

private:
    struct Row
    {
        int height;
        bool isExact;
    };

    void change(int row, int height, bool isExact);

    std::vector<Row> m_rows;
    mutable std::vector<int> m_ends;     // m_ends[i]: where row i ends
    mutable std::size_t m_validEnds = 0; // how many of them are right
};

} // namespace trilume::ui
