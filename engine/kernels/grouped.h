// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/packing.h"

#include <cstddef>
#include <cstdint>

namespace trilume::kernels {

// Ternary weights with a multiplier for each group of columns of a row, borrowed. TwoBit alone has
// groups: they begin at a line, so that `groupColumns` is a multiple of kLineColumns.
struct GroupedTernaryView
{
    const std::uint8_t* lines = nullptr;   // packing.h, (rowBlocks, groups, lines of a group)
    const std::uint16_t* scales = nullptr; // f16, (rowBlocks, groups, kBlockRows)
    std::size_t rowBlocks = 0;
    std::size_t groups = 0;
    std::size_t groupColumns = 0;
};

// Codes of a batch on the same groups. A token has one row of codes or two, `planes`: row
// n * planes + p is plane p of token n, and a code is what plane 0 says, or 256 times that and what
// plane 1 says.
struct GroupActivationView
{
    const std::int8_t* codes = nullptr; // (rows, stride)
    const std::int32_t* sums = nullptr; // of a group's codes, (groups, rowStride)
    const float* multipliers = nullptr; // of a group's codes, (groups, rowStride / planes)
    std::size_t stride = 0;
    std::size_t rowStride = 0;
    std::size_t tokens = 0;
    std::size_t planes = 1;
};

// The most planes of a token.
inline constexpr std::size_t kMostPlanes = 2;

// Two planes hold codes up to here, so that either is within int8: 127 * 256 + 127.
inline constexpr float kLargestWideCode = 32639.0F;

// Two planes of one row of a group, and what was found for them.
struct WideCodes
{
    std::int8_t* high = nullptr;
    std::int8_t* low = nullptr;
};

struct WideQuantScale
{
    float scale;          // kLargestWideCode / max(largest |x|, smallest)
    std::int32_t highSum; // of the codes of each plane
    std::int32_t lowSum;
};

} // namespace trilume::kernels
