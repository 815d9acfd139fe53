// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace trilume::tests {

// What a build of the RTL says of itself in its registers.
struct Geometry
{
    std::size_t rows = 0; // of a row block
    std::size_t columns = 0;
    std::size_t vectors = 0;
    unsigned packing = 0;
    std::size_t beatBytes = 0;
    std::size_t tiles = 0; // most of a job

    [[nodiscard]] std::size_t tileBytes() const; // of activations
    [[nodiscard]] std::size_t vectorBytes(std::size_t tileCount) const;
    [[nodiscard]] std::size_t blockVectorBytes() const; // of results
};

enum class Weights
{
    Random,
    Extreme, // rows of ones and minus ones, activations -128 and 127
    Zero,
};

// One matrix, vectors, what the engine's scalar kernel makes of them, and how engine/fpga/README.md
// wants them in memory. Written weight by weight, as the README has it: it shares nothing with the
// driver.
class MatvecCase
{
public:
    MatvecCase(std::size_t rows,
               std::size_t columns,
               std::size_t vectors,
               Weights weights,
               std::minstd_rand& random);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] std::size_t vectors() const { return m_vectors; }

    [[nodiscard]] std::vector<std::uint8_t> weightBeats(const Geometry& geometry) const;

    // Bytes of padding are random: they must not matter.
    [[nodiscard]] std::vector<std::uint8_t> activationBeats(const Geometry& geometry,
                                                            std::minstd_rand& random) const;

    // The whole region of results, padding of beats included.
    [[nodiscard]] std::vector<std::uint8_t> expectedResults(const Geometry& geometry) const;

private:
    void computeExpected();

    std::size_t m_rows;
    std::size_t m_columns;
    std::size_t m_vectors;
    std::vector<std::int8_t> m_weights;     // (rows, columns)
    std::vector<std::int8_t> m_activations; // (vectors, columns)
    std::vector<std::int32_t> m_expected;   // (vectors, rows)
};

// engine/fpga/README.md, Signature.
[[nodiscard]] std::uint64_t signatureOf(const std::vector<std::uint8_t>& beats,
                                        std::size_t beatBytes);

} // namespace trilume::tests
