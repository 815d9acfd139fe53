// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace trilume::kernels {

// How ternary weights lie in memory. Values are stable (they are stored with measurements).
enum class Packing
{
    TwoBit = 1,  // "2bit": 2 bits a weight
    FiveBit = 2, // "1.6bit": three weights in five bits, 1.67 bits a weight
};

// The names of the command line.
[[nodiscard]] constexpr std::string_view packingName(Packing packing)
{
    return packing == Packing::FiveBit ? "1.6bit" : "2bit";
}

[[nodiscard]] constexpr std::optional<Packing> packingFromName(std::string_view name)
{
    for (const Packing packing : {Packing::TwoBit, Packing::FiveBit}) {
        if (name == packingName(packing)) {
            return packing;
        }
    }
    return std::nullopt;
}

// Both packings go by blocks of 16 rows and by steps of columns. In a step, byte place 4*r + j
// (r = row in the block, j = 0..3) stands for row r and the columns j, 4 + j, 8 + j (and 12 + j) of
// the step; t in {-1, 0, 1} is stored as t + 1. Rows and columns are padded with t = 0.
//
// TwoBit: a step is a *line* of 64 bytes with 16 columns; bit field s (bits 2s, 2s + 1) of a byte
// holds column 4*s + j.
//
// FiveBit: a step has 12 columns and 64 codes c = u0 + 3 u1 + 9 u2 in 0..26 with u_s = t + 1 of
// column 4*s + j. Up to eight steps share a *group* of lines: the first line holds in bit g of its
// bytes the fifth bit of step g's codes; line 1 + i holds the lower four bits of the codes of step
// 2i in the lower halves of its bytes and of step 2i + 1 in the upper ones. A group of eight steps
// is five lines with 96 columns; the last group of a block is as long as it needs to be.
inline constexpr std::size_t kBlockRows = 16;
inline constexpr std::size_t kLineBytes = 64;
inline constexpr std::size_t kLineColumns = 16;
inline constexpr std::size_t kFiveBitColumns = 12;
inline constexpr std::size_t kGroupSteps = 8;
inline constexpr std::size_t kGroupBytes = (kGroupSteps / 2 + 1) * kLineBytes;

[[nodiscard]] constexpr std::size_t roundUp(std::size_t value, std::size_t step)
{
    return (value + step - 1) / step * step;
}

[[nodiscard]] constexpr std::size_t columnSteps(Packing packing, std::size_t columns)
{
    const std::size_t step = packing == Packing::FiveBit ? kFiveBitColumns : kLineColumns;
    return (columns + step - 1) / step;
}

// Bytes of a block of 16 rows.
[[nodiscard]] constexpr std::size_t blockBytes(Packing packing, std::size_t columns)
{
    const std::size_t steps = columnSteps(packing, columns);
    if (packing == Packing::TwoBit) {
        return steps * kLineBytes;
    }
    const std::size_t last = steps % kGroupSteps;
    return steps / kGroupSteps * kGroupBytes + (last == 0 ? 0 : ((last + 1) / 2 + 1) * kLineBytes);
}

// Codes that a token's activations must have room for, zeros beyond the width: whole steps of
// either packing, whole cache lines.
[[nodiscard]] constexpr std::size_t activationStride(std::size_t columns)
{
    return roundUp(roundUp(columns, kFiveBitColumns), kLineBytes);
}

} // namespace trilume::kernels
