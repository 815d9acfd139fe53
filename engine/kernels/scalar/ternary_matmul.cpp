// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"

namespace trilume::kernels {

namespace {

// Tokens that share one unpacking of a line.
constexpr std::size_t kTileTokens = 4;

// weights[row][column] = t + 1 of one line.
struct Line
{
    std::int8_t weights[kBlockRows][kLineColumns];
};

void unpackLine(const std::uint8_t* bytes, Line& line)
{
    for (std::size_t row = 0; row < kBlockRows; ++row) {
        for (std::size_t j = 0; j < 4; ++j) {
            const std::uint32_t byte = bytes[4 * row + j];
            for (std::size_t field = 0; field < 4; ++field) {
                line.weights[row][4 * field + j] =
                    static_cast<std::int8_t>((byte >> (2 * field)) & 3U);
            }
        }
    }
}

void addLine(const Line& line, const std::int8_t* codes, std::int32_t* sums)
{
    for (std::size_t row = 0; row < kBlockRows; ++row) {
        std::int32_t sum = 0;
        for (std::size_t column = 0; column < kLineColumns; ++column) {
            sum += line.weights[row][column] * codes[column];
        }
        sums[row] += sum;
    }
}

// One block of rows times `tokens` <= kTileTokens tokens from `first` on.
void multiplyTile(const std::uint8_t* lines,
                  std::size_t columnLines,
                  const ActivationView& activations,
                  std::size_t first,
                  std::size_t tokens,
                  std::int32_t* out,
                  std::size_t outStride)
{
    std::int32_t sums[kTileTokens][kBlockRows] = {};
    Line line;
    for (std::size_t k = 0; k < columnLines; ++k) {
        unpackLine(lines + k * kLineBytes, line);
        for (std::size_t n = 0; n < tokens; ++n) {
            const std::int8_t* codes =
                activations.codes + (first + n) * activations.stride + k * kLineColumns;
            addLine(line, codes, sums[n]);
        }
    }
    for (std::size_t n = 0; n < tokens; ++n) {
        for (std::size_t row = 0; row < kBlockRows; ++row) {
            // The codes were t + 1: one sum of the activations too many.
            out[(first + n) * outStride + row] = sums[n][row] - activations.sums[first + n];
        }
    }
}

void ternaryMatmul(const TernaryView& weights,
                   const ActivationView& activations,
                   std::size_t firstBlock,
                   std::size_t lastBlock,
                   std::int32_t* accumulators,
                   std::size_t accumulatorStride)
{
    for (std::size_t block = firstBlock; block < lastBlock; ++block) {
        const std::uint8_t* lines = weights.lines + block * weights.columnLines * kLineBytes;
        for (std::size_t n = 0; n < activations.tokens; n += kTileTokens) {
            const std::size_t left = activations.tokens - n;
            multiplyTile(lines, weights.columnLines, activations, n,
                         left < kTileTokens ? left : kTileTokens, accumulators + block * kBlockRows,
                         accumulatorStride);
        }
    }
}

} // namespace

void scalar::addTernaryMatmul(KernelTable& table)
{
    table.ternaryMatmul = &ternaryMatmul;
}

} // namespace trilume::kernels
