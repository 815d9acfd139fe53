// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/packing.h"

#include <cstddef>
#include <cstdint>

namespace trilume::kernels {

// Weights of a byte each, borrowed: blocks of kBlockRows rows in lines of 64 bytes, of which byte
// place 4 * r + j is row r of the block and column 4 * line + j. Rows and columns are padded with
// 0; `lines` begins on a 64-byte boundary.
struct ByteRowsView
{
    const std::int8_t* lines = nullptr; // (rowBlocks, columnSteps, 64)
    std::size_t rowBlocks = 0;
    std::size_t columnSteps = 0;
};

inline constexpr std::size_t kByteLineColumns = 4;

// One token in two planes (grouped.h), each as long as the lines have columns, with the sums of its
// codes. Products hold up to 2^16 columns.
struct WideActivation
{
    const std::int8_t* high = nullptr;
    const std::int8_t* low = nullptr;
    std::int32_t highSum = 0;
    std::int32_t lowSum = 0;
};

} // namespace trilume::kernels
