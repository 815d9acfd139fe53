// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace trilume::fpga {

// How weights lie in a beat of the bus; the numbers are those of register GEOM.
enum class Packing : std::uint32_t
{
    BaseThree = 1, // five to a byte
    Planes = 2, // a bit each for "is not zero", and behind all of them a bit each for "is negative"
};

// What the ring begins with and the window is counted in; matrices begin with one, too.
inline constexpr std::uint64_t kPageBytes = 4096;
// Of a processor's cache: where its memory is the device's, too, a line belongs to one of them.
inline constexpr std::uint64_t kLineBytes = 64;

[[nodiscard]] constexpr std::size_t roundedUp(std::size_t number, std::size_t step)
{
    return (number + step - 1) / step * step;
}

// What a core takes in a cycle, and what follows for the layout of its memory
// (engine/fpga/README.md). A weight beat is one beat of the bus: `rows` x `columns` weights.
struct Geometry
{
    std::uint32_t rows = 0;
    std::uint32_t columns = 0;
    std::uint32_t vectors = 0; // at most, which one pass over the weights multiplies with
    Packing packing = Packing::Planes;
    std::uint32_t busBytes = 0;
    std::uint32_t mostTiles = 0; // of columns, which the activation memory holds

    bool operator==(const Geometry&) const = default;

    [[nodiscard]] constexpr std::size_t beatWeights() const { return std::size_t{rows} * columns; }

    // What the weights of a beat take of it.
    [[nodiscard]] constexpr std::size_t packedBytes() const
    {
        return packing == Packing::Planes ? roundedUp(2 * beatWeights(), 8) / 8
                                          : roundedUp(beatWeights(), 5) / 5;
    }

    [[nodiscard]] constexpr std::size_t tilesOf(std::size_t matrixColumns) const
    {
        return roundedUp(matrixColumns, columns) / columns;
    }

    [[nodiscard]] constexpr std::size_t blocksOf(std::size_t matrixRows) const
    {
        return roundedUp(matrixRows, rows) / rows;
    }

    [[nodiscard]] constexpr std::size_t mostColumns() const
    {
        return std::size_t{mostTiles} * columns;
    }

    [[nodiscard]] constexpr std::size_t weightBytes(std::size_t blocks, std::size_t tiles) const
    {
        return blocks * tiles * busBytes;
    }

    // Of the activations of one tile, and of one vector.
    [[nodiscard]] constexpr std::size_t tileBytes() const
    {
        return std::bit_ceil(std::size_t{columns});
    }

    [[nodiscard]] constexpr std::size_t vectorBytes(std::size_t tiles) const
    {
        return roundedUp(tiles * tileBytes(), busBytes);
    }

    // Of the results of one row block with one vector.
    [[nodiscard]] constexpr std::size_t resultBytes() const
    {
        return roundedUp(std::size_t{rows} * sizeof(std::int32_t), busBytes);
    }

    // As the core hands them out: a part of one beat, or whole beats, a power of two of them.
    [[nodiscard]] constexpr bool areResultsInBeats() const
    {
        const std::size_t bytes = std::size_t{rows} * sizeof(std::int32_t);
        return bytes <= busBytes
               || (bytes % busBytes == 0 && std::has_single_bit(bytes / busBytes));
    }

    // Whether the numbers fit together, so that everything above can be computed and a core can
    // have them: it reads at least one tile in a beat, and writes results as above.
    [[nodiscard]] constexpr bool isConsistent() const
    {
        return rows >= 1 && rows <= 255 && columns >= 1 && columns <= 255 && vectors >= 1
               && vectors <= 255 && mostTiles >= 1 && busBytes >= 8 && busBytes <= 1024
               && std::has_single_bit(busBytes)
               && (packing == Packing::Planes || packing == Packing::BaseThree)
               && beatWeights() % 8 == 0 && packedBytes() <= busBytes && tileBytes() <= busBytes
               && areResultsInBeats();
    }
};

// A run of row blocks of a matrix.
struct Blocks
{
    std::size_t begin = 0;
    std::size_t end = 0;

    auto operator<=>(const Blocks&) const = default;

    [[nodiscard]] constexpr std::size_t count() const { return end - begin; }
};

} // namespace trilume::fpga
