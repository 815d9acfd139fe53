// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/packed_ternary.h"

#include "engine/base/check.h"
#include "engine/quant/row_packing.h"
#include "engine/quant/tq1_0.h"
#include "engine/quant/tq2_0.h"
#include "engine/runtime/parallel.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trilume::quant {

namespace {

using kernels::kBlockRows;

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

// What all parts of a packing share.
struct Job
{
    std::size_t rows;
    std::size_t columns;
    const PackedTernary::RowSource& source;
    kernels::Packing packing;
    std::uint8_t* lines;
    FirstError& firstError;
};

// Packs blocks [first, last) with `trits` (one padded row) as scratch; stops at the first error.
void packBlocks(const Job& job, std::size_t first, std::size_t last, std::span<std::int8_t> trits)
{
    const std::size_t blockBytes = kernels::blockBytes(job.packing, job.columns);
    for (std::size_t block = first; block < last; ++block) {
        for (std::size_t inBlock = 0; inBlock < kBlockRows; ++inBlock) {
            const std::size_t row = block * kBlockRows + inBlock;
            if (row >= job.rows) {
                std::fill(trits.begin(), trits.end(), std::int8_t{0}); // rows of padding
            } else if (const Status status = job.source(row, trits.first(job.columns));
                       !status.ok()) {
                job.firstError.report(row, status.error());
                return;
            }
            packRow(job.packing, trits, inBlock, job.lines + block * blockBytes);
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
        return Error{
            Errc::Corrupt,
            Sentence::of("%1 data of %2 bytes was found, %3 rows of %4 bytes were expected.",
                         std::string_view(format), bytes.size(), matrix.rows, rowBytes)};
    }
    const auto source = [=](std::size_t row, std::span<std::int8_t> trits) -> Status {
        Status status = decode(bytes.subspan(row * rowBytes, rowBytes), trits);
        if (!status.ok()) {
            return Error{status.error().code,
                         Sentence::of("row %1: %2", row, status.error().sentence)};
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
                   > kMost / paddedColumns(options.packing, columns))) {
        return Error{Errc::OutOfMemory,
                     Sentence::of("A ternary matrix of %1 x %2 weights does not fit into memory.",
                                  rows, columns)};
    }
    const std::size_t blocks = kernels::roundUp(rows, kBlockRows) / kBlockRows;
    const std::size_t width = paddedColumns(options.packing, columns);
    const std::size_t bytes = packedBytes(options.packing, rows, columns);
    const std::shared_ptr<std::uint8_t> lines =
        options.arena != nullptr ? options.arena->take(bytes) : WeightArena(bytes).take(bytes);
    PackedTernary packed;
    packed.m_rows = rows;
    packed.m_columns = columns;
    packed.m_packing = options.packing;
    packed.m_scales = options.scales;
    packed.m_grid = options.grid;
    packed.m_lines = lines;

    // The threads' scratch rows are made here, once for all parts.
    const std::size_t parts = std::max<std::size_t>(std::min(options.threads.threads, blocks), 1);
    std::vector<std::int8_t> scratch(parts * width, 0);
    FirstError firstError;
    const Job job = {rows, columns, source, options.packing, lines.get(), firstError};
    const auto runParts = [&](std::size_t begin, std::size_t end) {
        for (std::size_t part = begin; part < end; ++part) {
            packBlocks(job, blocks * part / parts, blocks * (part + 1) / parts,
                       std::span(scratch).subspan(part * width, width));
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

std::size_t PackedTernary::packedBytes(kernels::Packing packing,
                                       std::size_t rows,
                                       std::size_t columns)
{
    return kernels::roundUp(rows, kBlockRows) / kBlockRows * kernels::blockBytes(packing, columns);
}

kernels::TernaryView PackedTernary::view() const
{
    TRILUME_CHECK(m_scales != ScaleKind::Group && m_grid != ActivationGrid::Group);
    return layout();
}

kernels::TernaryView PackedTernary::part(std::size_t block,
                                         std::size_t firstColumn,
                                         std::size_t columns) const
{
    TRILUME_CHECK(m_packing == kernels::Packing::TwoBit && firstColumn % kernels::kLineColumns == 0
                  && columns % kernels::kLineColumns == 0);
    const kernels::TernaryView whole = layout();
    const std::size_t steps = columns / kernels::kLineColumns;
    TRILUME_CHECK(block < whole.rowBlocks
                  && firstColumn / kernels::kLineColumns + steps <= whole.columnSteps);
    return {.lines = whole.lines + block * whole.blockBytes
                     + firstColumn / kernels::kLineColumns * kernels::kLineBytes,
            .rowBlocks = 1,
            .columnSteps = steps,
            .blockBytes = steps * kernels::kLineBytes,
            .packing = m_packing};
}

kernels::TernaryView PackedTernary::layout() const
{
    return {.lines = m_lines.get(),
            .rowBlocks = kernels::roundUp(m_rows, kBlockRows) / kBlockRows,
            .columnSteps = kernels::columnSteps(m_packing, m_columns),
            .blockBytes = kernels::blockBytes(m_packing, m_columns),
            .packing = m_packing};
}

int PackedTernary::trit(std::size_t row, std::size_t column) const
{
    TRILUME_CHECK(row < m_rows && column < m_columns);
    const std::size_t blockBytes = kernels::blockBytes(m_packing, m_columns);
    return tritInBlock(m_packing, m_lines.get() + row / kBlockRows * blockBytes, row % kBlockRows,
                       column);
}

std::uint64_t PackedTernary::nonZeroCount(ThreadBudget threads) const
{
    const kernels::TernaryView matrix = layout();
    std::atomic<std::uint64_t> sum = 0;
    parallelRanges(threads, matrix.rowBlocks, 1, [&](std::size_t begin, std::size_t end) {
        std::uint64_t part = 0;
        for (std::size_t block = begin; block < end; ++block) {
            part += nonZeroInBlock(m_packing, matrix.lines + block * matrix.blockBytes, m_columns);
        }
        sum.fetch_add(part, std::memory_order_relaxed);
    });
    return sum.load();
}

} // namespace trilume::quant
