// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"

#include <cstring>

#include <arm_neon.h>

namespace trilume::kernels {

namespace {

constexpr std::size_t kQuarters = 4; // of a line: four rows of four columns
constexpr std::size_t kQuarterBytes = 16;
constexpr std::size_t kQuarterRows = 4;

// Four codes of consecutive columns, once for each row of a quarter.
int8x16_t codesOf(const std::int8_t* codes)
{
    std::int32_t word = 0;
    std::memcpy(&word, codes, sizeof(word));
    return vreinterpretq_s8_s32(vdupq_n_s32(word));
}

// Two sums for each row of a quarter.
struct QuarterSums
{
    int32x4_t first = vdupq_n_s32(0);
    int32x4_t second = vdupq_n_s32(0);

    void add(int8x16_t rows, int8x16_t codes)
    {
        first = vpadalq_s16(first, vmull_s8(vget_low_s8(rows), vget_low_s8(codes)));
        second = vpadalq_s16(second, vmull_high_s8(rows, codes));
    }

    void store(std::int32_t* out) const { vst1q_s32(out, vpaddq_s32(first, second)); }
};

void byteProducts(const ByteRowsView& weights,
                  const WideActivation& input,
                  std::size_t firstBlock,
                  std::size_t lastBlock,
                  std::int32_t* high,
                  std::int32_t* low)
{
    for (std::size_t block = firstBlock; block < lastBlock; ++block) {
        const std::int8_t* const lines = weights.lines + block * weights.columnSteps * kLineBytes;
        QuarterSums highSums[kQuarters];
        QuarterSums lowSums[kQuarters];
        for (std::size_t step = 0; step < weights.columnSteps; ++step) {
            const int8x16_t highCodes = codesOf(input.high + step * kByteLineColumns);
            const int8x16_t lowCodes = codesOf(input.low + step * kByteLineColumns);
            for (std::size_t i = 0; i < kQuarters; ++i) {
                const int8x16_t rows = vld1q_s8(lines + step * kLineBytes + i * kQuarterBytes);
                highSums[i].add(rows, highCodes);
                lowSums[i].add(rows, lowCodes);
            }
        }
        for (std::size_t i = 0; i < kQuarters; ++i) {
            highSums[i].store(high + block * kBlockRows + i * kQuarterRows);
            lowSums[i].store(low + block * kBlockRows + i * kQuarterRows);
        }
    }
}

} // namespace

void neon::addByteProducts(KernelTable& table)
{
    table.byteProducts = &byteProducts;
}

} // namespace trilume::kernels
