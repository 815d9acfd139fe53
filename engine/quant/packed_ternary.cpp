// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/packed_ternary.h"

#include "engine/base/check.h"
#include "engine/quant/tq1_0.h"
#include "engine/quant/tq2_0.h"
#include "engine/runtime/parallel.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trilume::quant {

namespace {

using kernels::kBlockRows;
using kernels::kLineBytes;
using kernels::kLineColumns;

constexpr std::size_t kFieldColumns = 4; // columns whose codes share a bit field of a line's row
constexpr std::uint8_t kZeroCodes = 0x55;

// Keeps the error of the lowest row, whichever thread met it first.
class FirstError
{
public:
    void report(std::size_t row, const Error& error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_error || row < m_row) {
            m_row = row;
            m_error = error;
        }
    }

    // After the threads have joined.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    std::mutex m_mutex;
    std::size_t m_row = 0;        // guarded by m_mutex
    std::optional<Error> m_error; // guarded by m_mutex
};

// Writes row `row` of a block of lines. A row of a line is four bytes, byte j holding the columns
// j, 4 + j, 8 + j and 12 + j: four groups of neighbouring columns shifted over each other.
void packRow(std::span<const std::int8_t> trits, std::size_t row, std::uint8_t* lines)
{
    constexpr std::uint32_t kOnes = 0x01010101U;
    for (std::size_t k = 0; k < trits.size() / kLineColumns; ++k) {
        std::uint32_t packed = 0;
        for (std::size_t field = 0; field < kLineColumns / kFieldColumns; ++field) {
            std::uint32_t group = 0;
            std::memcpy(&group, trits.data() + k * kLineColumns + field * kFieldColumns,
                        sizeof(group));
            // t + 1 in every byte without a carry between them: -1 + 1 wraps to 0 inside the byte.
            const std::uint32_t codes = ((group & 0x7F7F7F7FU) + kOnes) ^ (group & 0x80808080U);
            TRILUME_DCHECK((codes & 0xFCFCFCFCU) == 0);
            packed |= codes << (2 * field);
        }
        std::memcpy(lines + k * kLineBytes + row * kFieldColumns, &packed, sizeof(packed));
    }
}

// What all parts of a packing share.
struct Packing
{
    std::size_t rows;
    std::size_t columns;
    const PackedTernary::RowSource& source;
    std::span<std::uint8_t> lines;
    FirstError& firstError;
};

// Packs blocks [first, last) with `trits` (one padded row) as scratch; stops at the first error.
void packBlocks(const Packing& packing,
                std::size_t first,
                std::size_t last,
                std::span<std::int8_t> trits)
{
    const std::size_t blockBytes = trits.size() / kLineColumns * kLineBytes;
    for (std::size_t block = first; block < last; ++block) {
        std::uint8_t* blockLines = packing.lines.data() + block * blockBytes;
        std::fill_n(blockLines, blockBytes, kZeroCodes);
        const std::size_t end = std::min(packing.rows, (block + 1) * kBlockRows);
        for (std::size_t row = block * kBlockRows; row < end; ++row) {
            if (const Status status = packing.source(row, trits.first(packing.columns));
                !status.ok()) {
                packing.firstError.report(row, status.error());
                return;
            }
            packRow(trits, row % kBlockRows, blockLines);
        }
    }
}

// A matrix in one of the block formats of GGUF.
struct BlockMatrix
{
    std::size_t rows;
    std::size_t columns;
    std::size_t rowBytes;
    std::span<const std::byte> bytes;
};

using RowDecoder = Status (*)(std::span<const std::byte> row, std::span<std::int8_t> trits);

Result<PackedTernary> packRows(const char* format,
                               RowDecoder decode,
                               const BlockMatrix& matrix,
                               const PackOptions& options)
{
    const std::size_t rowBytes = matrix.rowBytes;
    const std::span<const std::byte> bytes = matrix.bytes;
    const bool isRightSize =
        rowBytes == 0 ? bytes.empty()
                      : bytes.size() % rowBytes == 0 && bytes.size() / rowBytes == matrix.rows;
    if (!isRightSize) {
        return Error{Errc::Corrupt, std::string(format) + " data of " + std::to_string(bytes.size())
                                        + " bytes was found, " + std::to_string(matrix.rows)
                                        + " rows of " + std::to_string(rowBytes)
                                        + " bytes were expected."};
    }
    const auto source = [=](std::size_t row, std::span<std::int8_t> trits) -> Status {
        Status status = decode(bytes.subspan(row * rowBytes, rowBytes), trits);
        if (!status.ok()) {
            return Error{status.error().code,
                         "row " + std::to_string(row) + ": " + status.error().message};
        }
        return status;
    };
    return PackedTernary::pack(matrix.rows, matrix.columns, source, options);
}

} // namespace

Result<PackedTernary> PackedTernary::pack(std::size_t rows,
                                          std::size_t columns,
                                          const RowSource& source,
                                          const PackOptions& options)
{
    constexpr std::size_t kMost = std::numeric_limits<std::size_t>::max() / 4;
    if (rows > kMost || columns > kMost
        || (columns != 0
            && kernels::roundUp(rows, kBlockRows)
                   > kMost / kernels::roundUp(columns, kLineColumns))) {
        return Error{Errc::OutOfMemory, "A ternary matrix of " + std::to_string(rows) + " x "
                                            + std::to_string(columns)
                                            + " weights does not fit into memory."};
    }
    const std::size_t blocks = kernels::roundUp(rows, kBlockRows) / kBlockRows;
    const std::size_t paddedColumns = kernels::roundUp(columns, kLineColumns);
    const std::size_t bytes = packedBytes(rows, columns);
    const std::shared_ptr<std::uint8_t> lines =
        options.arena != nullptr ? options.arena->take(bytes) : WeightArena(bytes).take(bytes);
    PackedTernary packed;
    packed.m_rows = rows;
    packed.m_columns = columns;
    packed.m_lines = lines;

    // The threads' scratch rows are made here, because a parallel part must not throw.
    const std::size_t parts = std::max<std::size_t>(std::min(options.threads.threads, blocks), 1);
    std::vector<std::int8_t> scratch(parts * paddedColumns, 0);
    FirstError firstError;
    const Packing packing = {rows, columns, source, {lines.get(), bytes}, firstError};
    const auto runParts = [&](std::size_t begin, std::size_t end) {
        for (std::size_t part = begin; part < end; ++part) {
            packBlocks(packing, blocks * part / parts, blocks * (part + 1) / parts,
                       std::span(scratch).subspan(part * paddedColumns, paddedColumns));
        }
    };
    parallelRanges(options.threads, parts, 1, runParts);
    if (firstError.error()) {
        return *firstError.error();
    }
    return packed;
}

Result<PackedTernary> PackedTernary::packTq1(std::size_t rows,
                                             std::size_t columns,
                                             std::span<const std::byte> bytes,
                                             const PackOptions& options)
{
    return packRows("TQ1_0", decodeTq1Row, {rows, columns, tq1RowBytes(columns), bytes}, options);
}

Result<PackedTernary> PackedTernary::packTq2(std::size_t rows,
                                             std::size_t columns,
                                             std::span<const std::byte> bytes,
                                             const PackOptions& options)
{
    return packRows("TQ2_0", decodeTq2Row, {rows, columns, tq2RowBytes(columns), bytes}, options);
}

std::size_t PackedTernary::packedBytes(std::size_t rows, std::size_t columns)
{
    return kernels::roundUp(rows, kBlockRows) / kBlockRows
           * (kernels::roundUp(columns, kLineColumns) / kLineColumns) * kLineBytes;
}

kernels::TernaryView PackedTernary::view() const
{
    return {m_lines.get(), kernels::roundUp(m_rows, kBlockRows) / kBlockRows,
            kernels::roundUp(m_columns, kLineColumns) / kLineColumns};
}

double PackedTernary::nonZeroShare() const
{
    if (m_rows == 0 || m_columns == 0) {
        return 0.0;
    }
    std::size_t nonZero = 0;
    for (std::size_t i = 0; i < sizeBytes(); i += sizeof(std::uint64_t)) {
        std::uint64_t codes = 0;
        std::memcpy(&codes, m_lines.get() + i, sizeof(codes));
        // Code 1 is the weight 0; padding is 0 as well.
        const std::uint64_t differs = codes ^ 0x5555555555555555U;
        nonZero += static_cast<std::size_t>(
            std::popcount((differs | (differs >> 1U)) & 0x5555555555555555U));
    }
    return static_cast<double>(nonZero)
           / (static_cast<double>(m_rows) * static_cast<double>(m_columns));
}

int PackedTernary::trit(std::size_t row, std::size_t column) const
{
    TRILUME_CHECK(row < m_rows && column < m_columns);
    const std::size_t columnLines = view().columnLines;
    const std::size_t line = row / kBlockRows * columnLines + column / kLineColumns;
    const std::size_t inLine = column % kLineColumns;
    const std::uint32_t byte =
        m_lines
            .get()[line * kLineBytes + row % kBlockRows * kFieldColumns + inLine % kFieldColumns];
    return static_cast<int>((byte >> (2 * (inLine / kFieldColumns))) & 3U) - 1;
}

} // namespace trilume::quant
