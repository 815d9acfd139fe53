// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume::accel {

// Blocks [begin, end) of a matrix, each of kernels::kBlockRows rows.
struct BlockRun
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return begin == end; }

    [[nodiscard]] std::size_t count() const { return end - begin; }

    [[nodiscard]] bool contains(BlockRun other) const
    {
        return begin <= other.begin && other.begin <= other.end && other.end <= end;
    }
};

} // namespace trilume::accel
