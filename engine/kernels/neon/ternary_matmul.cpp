// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"
#include "engine/kernels/group_matmul_p.h"
#include "engine/kernels/neon/lines_p.h"
#include "engine/kernels/neon/vector_p.h"

namespace trilume::kernels {

namespace {

// How many lines are summed in 16 bits before they are widened. A product of a weight code (0..2)
// and an activation code (-128..127) is -256 to 254, a line adds four of them to a lane, one of
// each field, so 32 lines reach -256 * 4 * 32 = -32768 to 254 * 4 * 32 = 32512, which is just
// inside int16: nothing wraps.
constexpr std::size_t kRunLines = 32;

constexpr std::size_t kPairs = 4; // pairs of rows of half a line

// Four codes of consecutive columns, once for each row: what one field of a quarter meets.
template <int Field>
int8x16_t columnsOf(int8x16_t columns)
{
    return vreinterpretq_s8_s32(vdupq_laneq_s32(vreinterpretq_s32_s8(columns), Field));
}

// 16-bit sums of half a line, four for every row.
struct HalfSums
{
    int16x8_t pairs[kPairs];
};

// Adds the products of one field of both quarters.
[[gnu::always_inline]] inline void addField(HalfSums& sums,
                                            int8x16_t lowRows,
                                            int8x16_t highRows,
                                            int8x16_t columns)
{
    sums.pairs[0] = vmlal_s8(sums.pairs[0], vget_low_s8(lowRows), vget_low_s8(columns));
    sums.pairs[1] = vmlal_high_s8(sums.pairs[1], lowRows, columns);
    sums.pairs[2] = vmlal_s8(sums.pairs[2], vget_low_s8(highRows), vget_low_s8(columns));
    sums.pairs[3] = vmlal_high_s8(sums.pairs[3], highRows, columns);
}

// The four rows of two pairs in 32 bits.
int32x4_t widen(int16x8_t first, int16x8_t second)
{
    return vpaddq_s32(vpaddlq_s16(first), vpaddlq_s16(second));
}

// The sums of half a block: 8 rows.
struct HalfTotals
{
    int32x4_t low;
    int32x4_t high;
};

// One half of `lines` lines times `Tokens` tokens, added to `totals`.
template <std::size_t Tokens>
void addRun(const std::uint8_t* half,
            std::size_t lines,
            const std::int8_t* codes,
            std::size_t stride,
            HalfTotals* totals)
{
    HalfSums sums[Tokens];
#pragma GCC unroll 4
    for (std::size_t n = 0; n < Tokens; ++n) {
        for (int16x8_t& pair : sums[n].pairs) {
            pair = vdupq_n_s16(0);
        }
    }
    for (std::size_t k = 0; k < lines; ++k) {
        const QuarterLine low(half + k * kLineBytes);
        const QuarterLine high(half + k * kLineBytes + kQuarterBytes);
#pragma GCC unroll 4
        for (std::size_t n = 0; n < Tokens; ++n) {
            const int8x16_t columns = vld1q_s8(codes + n * stride + k * kLineColumns);
            addField(sums[n], low.fields[0], high.fields[0], columnsOf<0>(columns));
            addField(sums[n], low.fields[1], high.fields[1], columnsOf<1>(columns));
            addField(sums[n], low.fields[2], high.fields[2], columnsOf<2>(columns));
            addField(sums[n], low.fields[3], high.fields[3], columnsOf<3>(columns));
        }
    }
#pragma GCC unroll 4
    for (std::size_t n = 0; n < Tokens; ++n) {
        totals[n].low = vaddq_s32(totals[n].low, widen(sums[n].pairs[0], sums[n].pairs[1]));
        totals[n].high = vaddq_s32(totals[n].high, widen(sums[n].pairs[2], sums[n].pairs[3]));
    }
}

// One block times `Tokens` tokens: a run of lines stays in the cache for its second half.
template <std::size_t Tokens>
void multiplyTile(const std::uint8_t* lines,
                  std::size_t columnSteps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* codeSums,
                  std::int32_t* out,
                  std::size_t outStride)
{
    HalfTotals totals[kHalves][Tokens];
    for (auto& half : totals) {
        for (HalfTotals& total : half) {
            total = {vdupq_n_s32(0), vdupq_n_s32(0)};
        }
    }
    for (std::size_t k = 0; k < columnSteps; k += kRunLines) {
        const std::size_t left = columnSteps - k;
        for (std::size_t half = 0; half < kHalves; ++half) {
            addRun<Tokens>(lines + k * kLineBytes + half * kHalfBytes,
                           left < kRunLines ? left : kRunLines, codes + k * kLineColumns, stride,
                           totals[half]);
        }
    }
    for (std::size_t n = 0; n < Tokens; ++n) {
        for (std::size_t half = 0; half < kHalves; ++half) {
            std::int32_t* to = out + n * outStride + half * kHalfRows;
            storeLessCodeSum(to, totals[half][n].low, codeSums[n]);
            storeLessCodeSum(to + kQuarterRows, totals[half][n].high, codeSums[n]);
        }
    }
}

// By number of tokens: sums in 16 bits take twice the registers.
constexpr Tile kTiles[] = {&multiplyTile<1>, &multiplyTile<2>, &multiplyTile<3>, &multiplyTile<4>};

} // namespace

void neon::addTernaryMatmul(KernelTable& table)
{
    table.ternaryMatmul = &multiplyBlocks<kTiles>;
    table.groupMatmul = &groupMatmul<SingleBlockTiles<Vec16, kTiles>>;
}

} // namespace trilume::kernels
