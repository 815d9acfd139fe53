// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"
#include "engine/kernels/neon/groups_p.h"

namespace trilume::kernels {

namespace {

// Quarters of a block times tokens. |sum| <= 128 per column stays far inside int32 for any width
// below 2^24.
template <std::size_t Quarters, std::size_t Tokens>
struct Sums
{
    int32x4_t of[Tokens][Quarters];
};

template <int Step>
[[gnu::always_inline]] inline int32x4_t addQuarter(int32x4_t sums,
                                                   const QuarterStep& quarter,
                                                   int8x16_t columns)
{
    constexpr int kLane = kFirstLane<Step>;
    sums = vdotq_laneq_s32(sums, quarter.first, columns, kLane);
    sums = vdotq_laneq_s32(sums, quarter.second, columns, kLane + 1);
    return vdotq_laneq_s32(sums, quarter.third, columns, kLane + 2);
}

// A step of one token: a quarter after the other, so that few weights are held at once.
template <int Step>
[[gnu::always_inline]] inline void addStep(const WeightTables& tables,
                                           const uint8x16_t (&stepCodes)[4],
                                           const std::int8_t* codes,
                                           std::size_t /*stride*/,
                                           Sums<4, 1>& sums)
{
    const int8x16_t columns = loadColumns<Step>(codes);
#pragma GCC unroll 4
    for (std::size_t i = 0; i < 4; ++i) {
        const QuarterStep quarter(tables, stepCodes[i]);
        sums.of[0][i] = addQuarter<Step>(sums.of[0][i], quarter, columns);
    }
}

template <int Step, std::size_t Tokens>
[[gnu::always_inline]] inline void addStep(const WeightTables& tables,
                                           const uint8x16_t (&stepCodes)[2],
                                           const std::int8_t* codes,
                                           std::size_t stride,
                                           Sums<2, Tokens>& sums)
{
    const QuarterStep low(tables, stepCodes[0]);
    const QuarterStep high(tables, stepCodes[1]);
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        const int8x16_t columns = loadColumns<Step>(codes + n * stride);
        sums.of[n][0] = addQuarter<Step>(sums.of[n][0], low, columns);
        sums.of[n][1] = addQuarter<Step>(sums.of[n][1], high, columns);
    }
}

// Two steps of a group that has `steps`.
template <int Pair, std::size_t Quarters, std::size_t Tokens>
[[gnu::always_inline]] inline void addPair(const WeightTables& tables,
                                           const std::uint8_t* group,
                                           std::size_t steps,
                                           const std::int8_t* codes,
                                           std::size_t stride,
                                           Sums<Quarters, Tokens>& sums)
{
    if (steps <= 2 * Pair) {
        return;
    }
    uint8x16_t even[Quarters];
    uint8x16_t odd[Quarters];
#pragma GCC unroll 4
    for (std::size_t i = 0; i < Quarters; ++i) {
        const std::uint8_t* quarter = group + i * kQuarterBytes;
        const QuarterPair<Pair> pair(vld1q_u8(quarter),
                                     vld1q_u8(quarter + (1 + Pair) * kLineBytes));
        even[i] = pair.even;
        odd[i] = pair.odd;
    }
    addStep<2 * Pair>(tables, even, codes, stride, sums);
    if (steps > 2 * Pair + 1) {
        addStep<2 * Pair + 1>(tables, odd, codes, stride, sums);
    }
}

template <std::size_t Quarters, std::size_t Tokens>
[[gnu::always_inline]] inline void addGroup(const WeightTables& tables,
                                            const std::uint8_t* group,
                                            std::size_t steps,
                                            const std::int8_t* codes,
                                            std::size_t stride,
                                            Sums<Quarters, Tokens>& sums)
{
    addPair<0>(tables, group, steps, codes, stride, sums);
    addPair<1>(tables, group, steps, codes, stride, sums);
    addPair<2>(tables, group, steps, codes, stride, sums);
    addPair<3>(tables, group, steps, codes, stride, sums);
}

// As many quarters of a block times `Tokens` tokens.
template <std::size_t Quarters, std::size_t Tokens>
void multiplyQuarters(const std::uint8_t* quarters,
                      std::size_t steps,
                      const std::int8_t* codes,
                      std::size_t stride,
                      std::int32_t* out,
                      std::size_t outStride)
{
    const WeightTables tables;
    Sums<Quarters, Tokens> sums;
    for (auto& ofToken : sums.of) {
        for (int32x4_t& sum : ofToken) {
            sum = vdupq_n_s32(0);
        }
    }
    for (; steps >= kGroupSteps; steps -= kGroupSteps) {
        addGroup(tables, quarters, kGroupSteps, codes, stride, sums);
        quarters += kGroupBytes;
        codes += kGroupSteps * kFiveBitColumns;
    }
    addGroup(tables, quarters, steps, codes, stride, sums);
    for (std::size_t n = 0; n < Tokens; ++n) {
        for (std::size_t i = 0; i < Quarters; ++i) {
            vst1q_s32(out + n * outStride + i * kQuarterRows, sums.of[n][i]);
        }
    }
}

// One token reads whole lines, in order; more of them take one half of the block after the other.
template <std::size_t Tokens>
void multiplyTile(const std::uint8_t* lines,
                  std::size_t steps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* /*codeSums*/,
                  std::int32_t* out,
                  std::size_t outStride)
{
    if constexpr (Tokens == 1) {
        multiplyQuarters<4, Tokens>(lines, steps, codes, stride, out, outStride);
    } else {
        for (std::size_t half = 0; half < kHalves; ++half) {
            multiplyQuarters<2, Tokens>(lines + half * kHalfBytes, steps, codes, stride,
                                        out + half * kHalfRows, outStride);
        }
    }
}

// By number of tokens.
constexpr Tile kTiles[] = {&multiplyTile<1>, &multiplyTile<2>, &multiplyTile<3>, &multiplyTile<4>,
                           &multiplyTile<5>, &multiplyTile<6>, &multiplyTile<7>, &multiplyTile<8>};

} // namespace

void neon::addTernaryMatmulFiveBitDotprod(KernelTable& table)
{
    table.ternaryMatmulFiveBit = &multiplyBlocks<kTiles>;
}

} // namespace trilume::kernels
