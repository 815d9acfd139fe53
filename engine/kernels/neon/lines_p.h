// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What both ternary products for NEON do with lines. A register holds a quarter of a line, 4 rows x
// 16 columns; a tile keeps the sums of half a line, of 8 rows. In an anonymous namespace for the
// reason given in float_ops_p.h.

#include "engine/kernels/tiles_p.h"

#include <arm_neon.h>

namespace trilume::kernels {
namespace {

constexpr std::size_t kQuarterBytes = 16;
constexpr std::size_t kQuarterRows = 4;
constexpr std::size_t kHalves = 2;
constexpr std::size_t kHalfBytes = 32;
constexpr std::size_t kHalfRows = 8;
constexpr std::size_t kFields = 4; // 2-bit fields of a byte

// The codes t + 1 of a quarter of a line by field, as signed bytes: four per row.
struct QuarterLine
{
    [[gnu::always_inline]] explicit QuarterLine(const std::uint8_t* from)
    {
        const uint8x16_t mask = vdupq_n_u8(3);
        const uint8x16_t quarter = vld1q_u8(from);
        fields[0] = vreinterpretq_s8_u8(vandq_u8(quarter, mask));
        fields[1] = vreinterpretq_s8_u8(vandq_u8(vshrq_n_u8(quarter, 2), mask));
        fields[2] = vreinterpretq_s8_u8(vandq_u8(vshrq_n_u8(quarter, 4), mask));
        fields[3] = vreinterpretq_s8_u8(vshrq_n_u8(quarter, 6));
    }

    int8x16_t fields[kFields];
};

void storeLessCodeSum(std::int32_t* out, int32x4_t sums, std::int32_t codeSum)
{
    // The weight codes were t + 1: one sum of the activations too many.
    vst1q_s32(out, vsubq_s32(sums, vdupq_n_s32(codeSum)));
}

} // namespace
} // namespace trilume::kernels
