// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What both five-bit products for NEON do with groups (packing.h). A register holds a quarter of a
// line, 4 rows. In an anonymous namespace for the reason given in float_ops_p.h.

#include "engine/kernels/tiles_p.h"

#include <arm_neon.h>

namespace trilume::kernels {
namespace {

constexpr std::size_t kQuarterBytes = 16;
constexpr std::size_t kQuarterRows = 4;
constexpr std::size_t kHalves = 2;
constexpr std::size_t kHalfBytes = 32;
constexpr std::size_t kHalfRows = 8;
constexpr std::size_t kCodeWeights = 3;
constexpr std::size_t kTableEntries = 32; // five bits; codes end at 26

struct TableBytes
{
    std::int8_t of[kCodeWeights][kTableEntries];
};

constexpr TableBytes makeTableBytes()
{
    TableBytes bytes = {};
    for (int code = 0; code < 27; ++code) {
        bytes.of[0][code] = static_cast<std::int8_t>(code % 3 - 1);
        bytes.of[1][code] = static_cast<std::int8_t>(code / 3 % 3 - 1);
        bytes.of[2][code] = static_cast<std::int8_t>(code / 9 - 1);
    }
    return bytes;
}

alignas(kLineBytes) constexpr TableBytes kTableBytes = makeTableBytes();

// The weights t themselves by code. Three look-ups take fewer instructions than one for all three
// and the shifts and masks behind it, and with t instead of t + 1 no sum is too large.
// (No loops here: gcc 12 leaves them as they are, and arrays that a loop goes through in memory.)
struct WeightTables
{
    int8x16x2_t first = loadTable(0);
    int8x16x2_t second = loadTable(1);
    int8x16x2_t third = loadTable(2);

    [[gnu::always_inline]] static int8x16x2_t loadTable(std::size_t weight)
    {
        const std::int8_t* bytes = kTableBytes.of[weight];
        return {{vld1q_s8(bytes), vld1q_s8(bytes + kQuarterBytes)}};
    }
};

// The weights of a quarter of a step, four columns of each row in a register.
struct QuarterStep
{
    [[gnu::always_inline]] QuarterStep(const WeightTables& tables, uint8x16_t stepCodes)
        : first(vqtbl2q_s8(tables.first, stepCodes))
        , second(vqtbl2q_s8(tables.second, stepCodes))
        , third(vqtbl2q_s8(tables.third, stepCodes))
    {}

    int8x16_t first;
    int8x16_t second;
    int8x16_t third;
};

// The codes of the steps 2 * Pair and 2 * Pair + 1 of a group, a quarter of each. Shifts that
// insert put both parts of a code together; they keep what is beside, so that of the fifth bits
// nothing but the step's own may get there. Those of step + 4 and step - 4 do no harm: they end
// beyond the byte or under the lower four bits. So two steps share one masked copy.
template <int Pair>
struct QuarterPair
{
    static constexpr int kEven = 2 * Pair;
    static constexpr int kOdd = kEven + 1;

    [[gnu::always_inline]] QuarterPair(uint8x16_t fifthBits, uint8x16_t line)
    {
        const uint8x16_t evenBits = vandq_u8(fifthBits, vdupq_n_u8(0x11U << kEven % 4));
        const uint8x16_t oddBits = vandq_u8(fifthBits, vdupq_n_u8(0x11U << kOdd % 4));
        if constexpr (kOdd < 4) {
            odd = vsriq_n_u8(vshlq_n_u8(oddBits, 4 - kOdd), line, 4);
        } else {
            odd = vsriq_n_u8(vshrq_n_u8(oddBits, kOdd - 4), line, 4);
        }
        if constexpr (kEven == 0) {
            even = vsliq_n_u8(line, evenBits, 4);
        } else {
            even = vsliq_n_u8(line, vshrq_n_u8(evenBits, kEven), 4);
        }
    }

    uint8x16_t even;
    uint8x16_t odd;
};

// A token's columns of one step and four others; they begin at lane kFirstLane<Step>. The
// others lie before the step, which may be the last that the token has room for, except for the
// first step of a group: groups begin at multiples of 32 columns and the room ends at one of 64.
template <int Step>
inline constexpr int kFirstLane = Step == 0 ? 0 : 1;

template <int Step>
[[gnu::always_inline]] inline int8x16_t loadColumns(const std::int8_t* groupCodes)
{
    constexpr int kOffset = Step * static_cast<int>(kFiveBitColumns) - 4 * kFirstLane<Step>;
    return vld1q_s8(groupCodes + kOffset);
}

} // namespace
} // namespace trilume::kernels
