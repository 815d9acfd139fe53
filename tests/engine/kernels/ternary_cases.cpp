// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/ternary_cases.h"

#include "engine/runtime/parallel.h"
#include "tests/engine/kernels/test_data.h"

#include <algorithm>

namespace trilume::tests {

namespace {

void pack(TernaryCase& made)
{
    made.view.rowBlocks = kernels::roundUp(made.rows, 16) / 16;
    made.view.columnLines = kernels::roundUp(made.columns, 16) / 16;
    made.lines = AlignedBuffer<std::uint8_t>(made.view.rowBlocks * made.view.columnLines * 64);
    for (std::size_t i = 0; i < made.lines.size(); ++i) {
        made.lines[i] = 0x55;
    }
    for (std::size_t row = 0; row < made.rows; ++row) {
        for (std::size_t column = 0; column < made.columns; ++column) {
            const std::size_t line = row / 16 * made.view.columnLines + column / 16;
            const std::size_t byte = line * 64 + 4 * (row % 16) + column % 4;
            const std::size_t shift = 2 * (column % 16 / 4);
            const auto code = static_cast<unsigned>(made.trits[row * made.columns + column] + 1);
            made.lines[byte] =
                static_cast<std::uint8_t>((made.lines[byte] & ~(3U << shift)) | (code << shift));
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

TernaryCase makeCase(std::size_t rows,
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
    pack(made);
    made.stride = kernels::roundUp(columns, 64);
    made.codes.assign(kMostTokens * made.stride, 0);
    for (std::size_t n = 0; n < kMostTokens; ++n) {
        for (std::size_t j = 0; j < columns; ++j) {
            made.codes[n * made.stride + j] = static_cast<std::int8_t>(nextCode());
        }
    }
    multiplyPlainly(made);
    return made;
}

TernaryCase randomCase(std::size_t rows, std::size_t columns)
{
    Random random(rows * 10007 + columns);
    return makeCase(
        rows, columns, [&] { return random.between(-1, 1); },
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
                       table.ternaryMatmul(made.view, batch, first, last, out.data(), outStride);
                   });
    const std::string where = std::string(table.variant) + ", " + std::to_string(made.rows) + " x "
                              + std::to_string(made.columns) + ", " + std::to_string(tokens)
                              + " tokens, " + std::to_string(threads) + " threads: ";
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
