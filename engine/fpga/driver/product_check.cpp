// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/product_check.h"

#include <algorithm>
#include <cstring>

namespace trilume::fpga {

namespace {

// Odd; the rest is mixed well (the finish of MurmurHash3 has these constants).
std::uint32_t factorOf(std::size_t row)
{
    auto mixed = static_cast<std::uint32_t>(row) + 0x9E3779B9U;
    mixed = (mixed ^ (mixed >> 16U)) * 0x85EBCA6BU;
    mixed = (mixed ^ (mixed >> 13U)) * 0xC2B2AE35U;
    return mixed | 1U;
}

std::uint32_t sumOfResults(std::span<const std::byte> results,
                           std::size_t vector,
                           std::size_t vectors,
                           Blocks blocks,
                           const Geometry& geometry)
{
    std::uint32_t sum = 0;
    for (std::size_t block = 0; block < blocks.count(); ++block) {
        const std::byte* place = &results[(block * vectors + vector) * geometry.resultBytes()];
        for (std::size_t row = 0; row < geometry.rows; ++row) {
            std::uint32_t result = 0;
            std::memcpy(&result, place + row * sizeof result, sizeof result);
            sum += factorOf((blocks.begin + block) * geometry.rows + row) * result;
        }
    }
    return sum;
}

void addRows(const TritMatrix& rows, std::size_t firstRow, std::span<std::uint32_t> sums)
{
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const std::uint32_t factor = factorOf(firstRow + row);
        const std::int8_t* trits = rows.trits + row * rows.stride;
        for (std::size_t column = 0; column < rows.columns; ++column) {
            sums[column] += factor * static_cast<std::uint32_t>(std::int32_t{trits[column]});
        }
    }
}

std::vector<std::uint32_t> laidOut(std::span<const std::uint32_t> sums, const Geometry& geometry)
{
    const std::size_t tiles = geometry.tilesOf(sums.size());
    std::vector<std::uint32_t> padded(geometry.vectorBytes(tiles));
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        const std::size_t first = tile * geometry.columns;
        const std::size_t columns = std::min<std::size_t>(geometry.columns, sums.size() - first);
        std::copy_n(&sums[first], columns, &padded[tile * geometry.tileBytes()]);
    }
    return padded;
}

} // namespace

std::vector<std::uint32_t> columnSums(const TritMatrix& matrix,
                                      BlockSteps which,
                                      const Geometry& geometry)
{
    std::vector<std::uint32_t> sums(matrix.columns);
    const std::size_t blocks = which.countOf(geometry.blocksOf(matrix.rows));
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::size_t first = (which.first + block * which.step) * geometry.rows;
        const std::size_t rows = std::min<std::size_t>(geometry.rows, matrix.rows - first);
        addRows({matrix.trits + first * matrix.stride, rows, matrix.columns, matrix.stride},
                block * geometry.rows, sums);
    }
    return laidOut(sums, geometry);
}

std::vector<std::uint32_t> columnSums(std::span<const std::byte> beats,
                                      Blocks blocks,
                                      const Geometry& geometry)
{
    const std::size_t blockBytes = beats.size() / blocks.count();
    const std::size_t columns = blockBytes / geometry.busBytes * geometry.columns;
    std::vector<std::int8_t> trits(geometry.rows * columns);
    std::vector<std::uint32_t> sums(columns);
    for (std::size_t block = 0; block < blocks.count(); ++block) {
        unpackBlock(beats.subspan(block * blockBytes, blockBytes), geometry, trits);
        addRows({trits.data(), geometry.rows, columns, columns},
                (blocks.begin + block) * geometry.rows, sums);
    }
    return laidOut(sums, geometry);
}

bool isPlausible(std::span<const std::byte> results,
                 std::span<const std::byte> activations,
                 std::span<const std::uint32_t> sums,
                 Blocks blocks,
                 const Geometry& geometry)
{
    const std::size_t vectors = activations.size() / sums.size();
    for (std::size_t vector = 0; vector < vectors; ++vector) {
        const std::byte* values = &activations[vector * sums.size()];
        std::uint32_t expected = 0;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const auto value = static_cast<std::int8_t>(values[i]);
            expected += sums[i] * static_cast<std::uint32_t>(std::int32_t{value});
        }
        if (sumOfResults(results, vector, vectors, blocks, geometry) != expected) {
            return false;
        }
    }
    return true;
}

} // namespace trilume::fpga
