// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/ternary_cases.h"

#include "engine/runtime/parallel.h"
#include "tests/engine/kernels/test_data.h"

#include <algorithm>

namespace trilume::tests {

namespace {

// t + 1 of a weight, 1 for padding.
unsigned digit(const TernaryCase& made, std::size_t row, std::size_t column)
{
    return row < made.rows && column < made.columns
               ? static_cast<unsigned>(made.trits[row * made.columns + column] + 1)
               : 1;
}

void setBits(std::uint8_t& byte, unsigned value, std::size_t shift)
{
    byte = static_cast<std::uint8_t>(byte | value << shift);
}

void packTwoBit(TernaryCase& made, std::size_t block, std::size_t step)
{
    std::uint8_t* line = made.lines.data() + block * made.view.blockBytes + step * 64;
    for (std::size_t place = 0; place < 64; ++place) {
        for (std::size_t field = 0; field < 4; ++field) {
            setBits(line[place],
                    digit(made, 16 * block + place / 4, 16 * step + 4 * field + place % 4),
                    2 * field);
        }
    }
}

void packFiveBit(TernaryCase& made, std::size_t block, std::size_t step)
{
    const std::size_t inGroup = step % 8;
    std::uint8_t* group = made.lines.data() + block * made.view.blockBytes + step / 8 * 320;
    for (std::size_t place = 0; place < 64; ++place) {
        unsigned code = 0;
        for (std::size_t field = 3; field-- > 0;) {
            code =
                3 * code + digit(made, 16 * block + place / 4, 12 * step + 4 * field + place % 4);
        }
        setBits(group[(1 + inGroup / 2) * 64 + place], code % 16, inGroup % 2 * 4);
        setBits(group[place], code / 16, inGroup);
    }
}

void pack(TernaryCase& made, kernels::Packing packing)
{
    made.view.packing = packing;
    made.view.rowBlocks = kernels::roundUp(made.rows, 16) / 16;
    made.view.columnSteps = kernels::columnSteps(packing, made.columns);
    made.view.blockBytes = kernels::blockBytes(packing, made.columns);
    made.lines = AlignedBuffer<std::uint8_t>(made.view.rowBlocks * made.view.blockBytes);
    for (std::size_t block = 0; block < made.view.rowBlocks; ++block) {
        for (std::size_t step = 0; step < made.view.columnSteps; ++step) {
            (packing == kernels::Packing::FiveBit ? packFiveBit : packTwoBit)(made, block, step);
        }
    }
    made.view.lines = made.lines.data();
}

void multiplyPlainly(TernaryCase& made)
{
    made.sums.assign(kMostTokens, 0);
    made.expected.assign(kMostTokens * made.rows, 0);
    for (std::size_t n = 0; n < kMostTokens; ++n) {
        const std::int8_t* codes = made.codes.data() + n * made.stride;
        for (std::size_t j = 0; j < made.columns; ++j) {
            made.sums[n] += codes[j];
        }
        for (std::size_t row = 0; row < made.rows; ++row) {
            std::int32_t sum = 0;
            for (std::size_t j = 0; j < made.columns; ++j) {
                sum += made.trits[row * made.columns + j] * codes[j];
            }
            made.expected[n * made.rows + row] = sum;
        }
    }
}

} // namespace

TernaryCase makeCase(kernels::Packing packing,
                     std::size_t rows,
                     std::size_t columns,
                     const std::function<int()>& nextTrit,
                     const std::function<int()>& nextCode)
{
    TernaryCase made = {};
    made.rows = rows;
    made.columns = columns;
    made.trits.resize(rows * columns);
    for (std::int8_t& trit : made.trits) {
        trit = static_cast<std::int8_t>(nextTrit());
    }
    pack(made, packing);
    made.stride = kernels::activationStride(columns);
    made.codes.assign(kMostTokens * made.stride, 0);
    for (std::size_t n = 0; n < kMostTokens; ++n) {
        for (std::size_t j = 0; j < columns; ++j) {
            made.codes[n * made.stride + j] = static_cast<std::int8_t>(nextCode());
        }
    }
    multiplyPlainly(made);
    return made;
}

TernaryCase randomCase(kernels::Packing packing, std::size_t rows, std::size_t columns)
{
    Random random(rows * 10007 + columns);
    return makeCase(
        packing, rows, columns, [&] { return random.between(-1, 1); },
        [&] { return random.between(-128, 127); });
}

kernels::ActivationView batchOf(const TernaryCase& made, std::size_t tokens)
{
    return {made.codes.data(), made.sums.data(), made.stride, tokens};
}

std::string mistake(const TernaryCase& made,
                    const kernels::KernelTable& table,
                    std::size_t tokens,
                    std::size_t threads)
{
    const std::size_t paddedRows = made.view.rowBlocks * 16;
    const std::size_t outStride = paddedRows + 16; // a gap behind each token's rows
    Guarded<std::int32_t> out(tokens * outStride);
    std::fill(out.span().begin(), out.span().end(), kUntouched);
    const kernels::ActivationView batch = batchOf(made, tokens);
    parallelRanges(ThreadBudget{threads}, made.view.rowBlocks, 1,
                   [&](std::size_t first, std::size_t last) {
                       table.matmulFor(made.view.packing)(made.view, batch, first, last, out.data(),
                                                          outStride);
                   });
    const std::string where = std::string(table.variant) + ", packing "
                              + std::to_string(static_cast<int>(made.view.packing)) + ", "
                              + std::to_string(made.rows) + " x " + std::to_string(made.columns)
                              + ", " + std::to_string(tokens) + " tokens, "
                              + std::to_string(threads) + " threads: ";
    if (!out.fencesStand()) {
        return where + "wrote outside its buffer";
    }
    for (std::size_t n = 0; n < tokens; ++n) {
        for (std::size_t row = 0; row < outStride; ++row) {
            // Padding rows hold zero weights; the gap belongs to nobody.
            const std::int32_t expected = row < made.rows    ? made.expected[n * made.rows + row]
                                          : row < paddedRows ? 0
                                                             : kUntouched;
            const std::int32_t found = out.span()[n * outStride + row];
            if (found != expected) {
                return where + "token " + std::to_string(n) + " row " + std::to_string(row) + " is "
                       + std::to_string(found) + ", not " + std::to_string(expected);
            }
        }
    }
    return {};
}

} // namespace trilume::tests
