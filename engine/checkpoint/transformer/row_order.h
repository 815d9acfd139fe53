// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume::checkpoint {

// Where row `row` of queries or keys stands in files that rotate adjacent pairs, whose heads have
// their halves interleaved: row (half h, index i) of a head stands at 2 * i + h. It depends on the
// width of a head alone, not on how many there are. 0: nothing is permuted.
[[nodiscard]] constexpr std::size_t fileRowOf(std::size_t row, std::size_t permutedHeadSize)
{
    if (permutedHeadSize == 0) {
        return row;
    }
    const std::size_t half = permutedHeadSize / 2;
    const std::size_t within = row % permutedHeadSize;
    return row - within + 2 * (within % half) + within / half;
}

} // namespace trilume::checkpoint
