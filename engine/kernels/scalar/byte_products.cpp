// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"

namespace trilume::kernels {

namespace {

void multiplyBlock(const std::int8_t* lines,
                   std::size_t steps,
                   const std::int8_t* codes,
                   std::int32_t* out)
{
    std::int32_t sums[kBlockRows] = {};
    for (std::size_t step = 0; step < steps; ++step) {
        for (std::size_t row = 0; row < kBlockRows; ++row) {
            const std::int8_t* const weights = lines + step * kLineBytes + row * kByteLineColumns;
            for (std::size_t j = 0; j < kByteLineColumns; ++j) {
                sums[row] += weights[j] * codes[step * kByteLineColumns + j];
            }
        }
    }
    for (std::size_t row = 0; row < kBlockRows; ++row) {
        out[row] = sums[row];
    }
}

void byteProducts(const ByteRowsView& weights,
                  const WideActivation& input,
                  std::size_t firstBlock,
                  std::size_t lastBlock,
                  std::int32_t* high,
                  std::int32_t* low)
{
    for (std::size_t block = firstBlock; block < lastBlock; ++block) {
        const std::int8_t* const lines = weights.lines + block * weights.columnSteps * kLineBytes;
        multiplyBlock(lines, weights.columnSteps, input.high, high + block * kBlockRows);
        multiplyBlock(lines, weights.columnSteps, input.low, low + block * kBlockRows);
    }
}

} // namespace

void scalar::addByteProducts(KernelTable& table)
{
    table.byteProducts = &byteProducts;
}

} // namespace trilume::kernels
