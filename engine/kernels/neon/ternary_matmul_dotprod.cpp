// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"
#include "engine/kernels/group_matmul_p.h"
#include "engine/kernels/neon/lines_p.h"
#include "engine/kernels/neon/vector_p.h"

namespace trilume::kernels {

namespace {

constexpr std::size_t kLineQuarters = 4;

// sums + the products of a quarter's rows with 16 columns. Lane f of the columns holds the four
// that field f meets; the codes 0..2 are the same as signed bytes.
[[gnu::always_inline]] inline int32x4_t addQuarter(int32x4_t sums,
                                                   const QuarterLine& quarter,
                                                   int8x16_t columns)
{
    sums = vdotq_laneq_s32(sums, quarter.fields[0], columns, 0);
    sums = vdotq_laneq_s32(sums, quarter.fields[1], columns, 1);
    sums = vdotq_laneq_s32(sums, quarter.fields[2], columns, 2);
    return vdotq_laneq_s32(sums, quarter.fields[3], columns, 3);
}

// One block times one token: lines are read whole and in order. |sum| <= 2 * 128 per column stays
// far inside int32 for any width below 2^23.
void multiplyOne(const std::uint8_t* lines,
                 std::size_t columnSteps,
                 const std::int8_t* codes,
                 std::size_t /*stride*/,
                 const std::int32_t* codeSums,
                 std::int32_t* out,
                 std::size_t /*outStride*/)
{
    int32x4_t sums[kLineQuarters];
    for (std::size_t i = 0; i < kLineQuarters; ++i) {
        sums[i] = vdupq_n_s32(0);
    }
    for (std::size_t k = 0; k < columnSteps; ++k) {
        const int8x16_t columns = vld1q_s8(codes + k * kLineColumns);
#pragma GCC unroll 4
        for (std::size_t i = 0; i < kLineQuarters; ++i) {
            const QuarterLine quarter(lines + k * kLineBytes + i * kQuarterBytes);
            sums[i] = addQuarter(sums[i], quarter, columns);
        }
    }
    for (std::size_t i = 0; i < kLineQuarters; ++i) {
        storeLessCodeSum(out + i * kQuarterRows, sums[i], codeSums[0]);
    }
}

// One block times `Tokens` tokens, one half of the block after the other.
template <std::size_t Tokens>
void multiplyTile(const std::uint8_t* lines,
                  std::size_t columnSteps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* codeSums,
                  std::int32_t* out,
                  std::size_t outStride)
{
    for (std::size_t half = 0; half < kHalves; ++half) {
        int32x4_t low[Tokens];
        int32x4_t high[Tokens];
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            low[n] = vdupq_n_s32(0);
            high[n] = vdupq_n_s32(0);
        }
        const std::uint8_t* from = lines + half * kHalfBytes;
        for (std::size_t k = 0; k < columnSteps; ++k) {
            const QuarterLine lowRows(from + k * kLineBytes);
            const QuarterLine highRows(from + k * kLineBytes + kQuarterBytes);
#pragma GCC unroll 8
            for (std::size_t n = 0; n < Tokens; ++n) {
                const int8x16_t columns = vld1q_s8(codes + n * stride + k * kLineColumns);
                low[n] = addQuarter(low[n], lowRows, columns);
                high[n] = addQuarter(high[n], highRows, columns);
            }
        }
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            std::int32_t* to = out + n * outStride + half * kHalfRows;
            storeLessCodeSum(to, low[n], codeSums[n]);
            storeLessCodeSum(to + kQuarterRows, high[n], codeSums[n]);
        }
    }
}

// By number of tokens.
constexpr Tile kTiles[] = {&multiplyOne,     &multiplyTile<2>, &multiplyTile<3>, &multiplyTile<4>,
                           &multiplyTile<5>, &multiplyTile<6>, &multiplyTile<7>, &multiplyTile<8>};

} // namespace

void neon::addTernaryMatmulDotprod(KernelTable& table)
{
    table.ternaryMatmul = &multiplyBlocks<kTiles>;
    table.groupMatmul = &groupMatmul<SingleBlockTiles<Vec16, kTiles>>;
}

} // namespace trilume::kernels
