// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/row_packing.h"

#include "engine/base/check.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace trilume::quant {

namespace {

using kernels::kFiveBitColumns;
using kernels::kGroupSteps;
using kernels::kLineBytes;
using kernels::kLineColumns;
using kernels::Packing;

constexpr std::size_t kFieldColumns = 4; // neighbouring columns, one for each byte of a row

// t + 1 of four neighbouring columns, one in each byte.
std::uint32_t digits(const std::int8_t* trits)
{
    std::uint32_t four = 0;
    std::memcpy(&four, trits, sizeof(four));
    // Without a carry between the bytes: -1 + 1 wraps to 0 inside its byte.
    const std::uint32_t plusOne = ((four & 0x7F7F7F7FU) + 0x01010101U) ^ (four & 0x80808080U);
    TRILUME_DCHECK((plusOne & 0xFCFCFCFCU) == 0);
    return plusOne;
}

// The four bytes that a row has in a line.
void writeRow(std::uint8_t* line, std::size_t row, std::uint32_t bytes)
{
    std::memcpy(line + row * kFieldColumns, &bytes, sizeof(bytes));
}

void packTwoBitRow(std::span<const std::int8_t> trits, std::size_t row, std::uint8_t* block)
{
    for (std::size_t step = 0; step < trits.size() / kLineColumns; ++step) {
        const std::int8_t* columns = trits.data() + step * kLineColumns;
        std::uint32_t bytes = 0;
        for (std::size_t field = 0; field < 4; ++field) {
            bytes |= digits(columns + field * kFieldColumns) << (2 * field);
        }
        writeRow(block + step * kLineBytes, row, bytes);
    }
}

void packFiveBitRow(std::span<const std::int8_t> trits, std::size_t row, std::uint8_t* block)
{
    const std::size_t steps = trits.size() / kFiveBitColumns;
    for (std::size_t first = 0; first < steps; first += kGroupSteps) {
        const std::size_t count = std::min(kGroupSteps, steps - first);
        std::uint32_t fifthBits = 0;
        std::uint32_t lowerBits = 0;
        for (std::size_t step = 0; step < count; ++step) {
            const std::int8_t* columns = trits.data() + (first + step) * kFiveBitColumns;
            // At most 26 in each byte.
            const std::uint32_t codes = digits(columns) + 3 * digits(columns + kFieldColumns)
                                        + 9 * digits(columns + 2 * kFieldColumns);
            fifthBits |= (codes >> 4U & 0x01010101U) << step;
            lowerBits |= (codes & 0x0F0F0F0FU) << (step % 2 * 4);
            if (step % 2 == 1 || step + 1 == count) {
                writeRow(block + (1 + step / 2) * kLineBytes, row, lowerBits);
                lowerBits = 0;
            }
        }
        writeRow(block, row, fifthBits);
        block += (1 + (count + 1) / 2) * kLineBytes;
    }
}

int fiveBitTrit(const std::uint8_t* block, std::size_t row, std::size_t column)
{
    const std::size_t step = column / kFiveBitColumns;
    const std::size_t field = column % kFiveBitColumns / kFieldColumns;
    const std::size_t place = row * kFieldColumns + column % kFieldColumns;
    const std::size_t inGroup = step % kGroupSteps;
    const std::uint8_t* group = block + step / kGroupSteps * kernels::kGroupBytes;
    const unsigned lower = group[(1 + inGroup / 2) * kLineBytes + place] >> (inGroup % 2 * 4) & 15U;
    const unsigned fifth = group[place] >> inGroup & 1U;
    unsigned code = lower + 16 * fifth;
    for (std::size_t i = 0; i < field; ++i) {
        code /= 3;
    }
    return static_cast<int>(code % 3) - 1;
}

// A zero is stored as 01, the other two have their lower bit clear. Padding is zeros.
std::uint64_t nonZeroInTwoBitBlock(const std::uint8_t* block, std::size_t steps)
{
    std::uint64_t zeros = 0;
    for (std::size_t byte = 0; byte < steps * kLineBytes; byte += sizeof(std::uint64_t)) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, block + byte, sizeof(bits));
        zeros += static_cast<std::uint64_t>(std::popcount(bits & 0x5555555555555555U));
    }
    return steps * kernels::kBlockRows * kLineColumns - zeros;
}

std::uint64_t nonZeroInFiveBitBlock(const std::uint8_t* block, std::size_t steps)
{
    constexpr std::size_t kCodes = 32; // 27 of them in use
    std::array<std::uint8_t, kCodes> nonZero{};
    for (std::size_t code = 0; code < kCodes; ++code) {
        const std::array<std::size_t, 3> ones = {code % 3, code / 3 % 3, code / 9};
        nonZero[code] = static_cast<std::uint8_t>(3 - std::count(ones.begin(), ones.end(), 1U));
    }
    std::uint64_t sum = 0;
    for (std::size_t first = 0; first < steps; first += kGroupSteps) {
        const std::size_t count = std::min(kGroupSteps, steps - first);
        for (std::size_t step = 0; step < count; ++step) {
            const std::uint8_t* line = block + (1 + step / 2) * kLineBytes;
            for (std::size_t place = 0; place < kLineBytes; ++place) {
                const unsigned lower = line[place] >> (step % 2 * 4) & 15U;
                const unsigned fifth = block[place] >> step & 1U;
                sum += nonZero[lower + 16 * fifth];
            }
        }
        block += (1 + (count + 1) / 2) * kLineBytes;
    }
    return sum;
}

} // namespace

std::size_t paddedColumns(Packing packing, std::size_t columns)
{
    return kernels::roundUp(columns, packing == Packing::FiveBit ? kFiveBitColumns : kLineColumns);
}

void packRow(Packing packing,
             std::span<const std::int8_t> trits,
             std::size_t row,
             std::uint8_t* block)
{
    (packing == Packing::FiveBit ? packFiveBitRow : packTwoBitRow)(trits, row, block);
}

int tritInBlock(Packing packing, const std::uint8_t* block, std::size_t row, std::size_t column)
{
    if (packing == Packing::FiveBit) {
        return fiveBitTrit(block, row, column);
    }
    const std::size_t inLine = column % kLineColumns;
    const std::uint8_t byte =
        block[column / kLineColumns * kLineBytes + row * kFieldColumns + inLine % kFieldColumns];
    return static_cast<int>(byte >> (2 * (inLine / kFieldColumns)) & 3U) - 1;
}

std::uint64_t nonZeroInBlock(Packing packing, const std::uint8_t* block, std::size_t columns)
{
    const std::size_t steps = kernels::columnSteps(packing, columns);
    return (packing == Packing::FiveBit ? nonZeroInFiveBitBlock : nonZeroInTwoBitBlock)(block,
                                                                                        steps);
}

} // namespace trilume::quant
