// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"
#include "engine/kernels/neon/groups_p.h"

namespace trilume::kernels {

namespace {

// How many groups are summed in 16 bits before they are widened. A product of a weight (-1..1) and
// an activation code (-128..127) is -128 to 128, a step adds three of them to a lane, so ten groups
// of eight steps reach 128 * 3 * 80 = 30720 either way: inside int16.
constexpr std::size_t kRunGroups = 10;
constexpr std::size_t kRunSteps = kRunGroups * kGroupSteps;

constexpr std::size_t kPairs = 4; // pairs of rows of half a line

// 16-bit sums of half a line, four for every row.
struct HalfSums
{
    int16x8_t pairs[kPairs];
};

// The sums of half a block: 8 rows.
struct HalfTotals
{
    int32x4_t low;
    int32x4_t high;
};

// Adds the products of one weight of each code of both quarters with the columns of a lane.
template <int Lane>
[[gnu::always_inline]] inline void addField(HalfSums& sums,
                                            int8x16_t lowRows,
                                            int8x16_t highRows,
                                            int8x16_t columns)
{
    const int8x16_t four =
        vreinterpretq_s8_s32(vdupq_laneq_s32(vreinterpretq_s32_s8(columns), Lane));
    sums.pairs[0] = vmlal_s8(sums.pairs[0], vget_low_s8(lowRows), vget_low_s8(four));
    sums.pairs[1] = vmlal_high_s8(sums.pairs[1], lowRows, four);
    sums.pairs[2] = vmlal_s8(sums.pairs[2], vget_low_s8(highRows), vget_low_s8(four));
    sums.pairs[3] = vmlal_high_s8(sums.pairs[3], highRows, four);
}

template <int Step, std::size_t Tokens>
[[gnu::always_inline]] inline void addStep(const QuarterStep& low,
                                           const QuarterStep& high,
                                           const std::int8_t* codes,
                                           std::size_t stride,
                                           HalfSums (&sums)[Tokens])
{
    constexpr int kLane = kFirstLane<Step>;
#pragma GCC unroll 4
    for (std::size_t n = 0; n < Tokens; ++n) {
        const int8x16_t columns = loadColumns<Step>(codes + n * stride);
        addField<kLane>(sums[n], low.first, high.first, columns);
        addField<kLane + 1>(sums[n], low.second, high.second, columns);
        addField<kLane + 2>(sums[n], low.third, high.third, columns);
    }
}

// Two steps of half a group that has `steps`.
template <int Pair, std::size_t Tokens>
[[gnu::always_inline]] inline void addPair(const WeightTables& tables,
                                           const std::uint8_t* half,
                                           std::size_t steps,
                                           const std::int8_t* codes,
                                           std::size_t stride,
                                           HalfSums (&sums)[Tokens])
{
    if (steps <= 2 * Pair) {
        return;
    }
    const std::uint8_t* line = half + (1 + Pair) * kLineBytes;
    const QuarterPair<Pair> low(vld1q_u8(half), vld1q_u8(line));
    const QuarterPair<Pair> high(vld1q_u8(half + kQuarterBytes), vld1q_u8(line + kQuarterBytes));
    addStep<2 * Pair>(QuarterStep(tables, low.even), QuarterStep(tables, high.even), codes, stride,
                      sums);
    if (steps > 2 * Pair + 1) {
        addStep<2 * Pair + 1>(QuarterStep(tables, low.odd), QuarterStep(tables, high.odd), codes,
                              stride, sums);
    }
}

template <std::size_t Tokens>
[[gnu::always_inline]] inline void addGroup(const WeightTables& tables,
                                            const std::uint8_t* half,
                                            std::size_t steps,
                                            const std::int8_t* codes,
                                            std::size_t stride,
                                            HalfSums (&sums)[Tokens])
{
    addPair<0>(tables, half, steps, codes, stride, sums);
    addPair<1>(tables, half, steps, codes, stride, sums);
    addPair<2>(tables, half, steps, codes, stride, sums);
    addPair<3>(tables, half, steps, codes, stride, sums);
}

// The four rows of two pairs in 32 bits.
int32x4_t widen(int16x8_t first, int16x8_t second)
{
    return vpaddq_s32(vpaddlq_s16(first), vpaddlq_s16(second));
}

// One half of `steps` <= kRunSteps times `Tokens` tokens, added to `totals`.
template <std::size_t Tokens>
void addRun(const std::uint8_t* half,
            std::size_t steps,
            const std::int8_t* codes,
            std::size_t stride,
            HalfTotals* totals)
{
    const WeightTables tables;
    HalfSums sums[Tokens];
#pragma GCC unroll 4
    for (HalfSums& ofToken : sums) {
        for (int16x8_t& pair : ofToken.pairs) {
            pair = vdupq_n_s16(0);
        }
    }
    for (; steps >= kGroupSteps; steps -= kGroupSteps) {
        addGroup(tables, half, kGroupSteps, codes, stride, sums);
        half += kGroupBytes;
        codes += kGroupSteps * kFiveBitColumns;
    }
    addGroup(tables, half, steps, codes, stride, sums);
#pragma GCC unroll 4
    for (std::size_t n = 0; n < Tokens; ++n) {
        totals[n].low = vaddq_s32(totals[n].low, widen(sums[n].pairs[0], sums[n].pairs[1]));
        totals[n].high = vaddq_s32(totals[n].high, widen(sums[n].pairs[2], sums[n].pairs[3]));
    }
}

// One block times `Tokens` tokens: a run of groups stays in the cache for its second half.
template <std::size_t Tokens>
void multiplyTile(const std::uint8_t* lines,
                  std::size_t steps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* /*codeSums*/,
                  std::int32_t* out,
                  std::size_t outStride)
{
    HalfTotals totals[kHalves][Tokens];
    for (auto& half : totals) {
        for (HalfTotals& total : half) {
            total = {vdupq_n_s32(0), vdupq_n_s32(0)};
        }
    }
    for (std::size_t step = 0; step < steps; step += kRunSteps) {
        const std::size_t left = steps - step;
        for (std::size_t half = 0; half < kHalves; ++half) {
            addRun<Tokens>(lines + half * kHalfBytes, left < kRunSteps ? left : kRunSteps,
                           codes + step * kFiveBitColumns, stride, totals[half]);
        }
        lines += kRunGroups * kGroupBytes;
    }
    for (std::size_t n = 0; n < Tokens; ++n) {
        for (std::size_t half = 0; half < kHalves; ++half) {
            std::int32_t* to = out + n * outStride + half * kHalfRows;
            vst1q_s32(to, totals[half][n].low);
            vst1q_s32(to + kQuarterRows, totals[half][n].high);
        }
    }
}

// By number of tokens: sums in 16 bits take twice the registers.
constexpr Tile kTiles[] = {&multiplyTile<1>, &multiplyTile<2>, &multiplyTile<3>, &multiplyTile<4>};

} // namespace

void neon::addTernaryMatmulFiveBit(KernelTable& table)
{
    table.ternaryMatmulFiveBit = &multiplyBlocks<kTiles>;
}

} // namespace trilume::kernels
