// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/matvec_case.h"

#include "engine/base/aligned_buffer.h"
#include "engine/fpga/registers/fpga_registers.h"
#include "engine/kernels/kernel_table.h"
#include "engine/quant/packed_ternary.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>
#include <utility>

namespace trilume::tests {

namespace {

std::size_t blocksOf(std::size_t count, std::size_t size)
{
    return (count + size - 1) / size;
}

} // namespace

std::size_t Geometry::tileBytes() const
{
    return std::bit_ceil(columns);
}

std::size_t Geometry::vectorBytes(std::size_t tileCount) const
{
    return blocksOf(tileCount * tileBytes(), beatBytes) * beatBytes;
}

std::size_t Geometry::blockVectorBytes() const
{
    return blocksOf(rows * 4, beatBytes) * beatBytes;
}

MatvecCase::MatvecCase(std::size_t rows,
                       std::size_t columns,
                       std::size_t vectors,
                       Weights weights,
                       std::minstd_rand& random)
    : m_rows(rows)
    , m_columns(columns)
    , m_vectors(vectors)
    , m_weights(rows * columns)
    , m_activations(vectors * columns)
    , m_expected(vectors * rows)
{
    const bool extreme = weights == Weights::Extreme;
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        const int trit = static_cast<int>(random() % 3) - 1;
        const int one = i / columns % 2 == 0 ? 1 : -1;
        m_weights[i] = static_cast<std::int8_t>(weights == Weights::Zero ? 0
                                                : extreme                ? one
                                                                         : trit);
    }
    for (std::size_t i = 0; i < m_activations.size(); ++i) {
        const int code = static_cast<int>(random() % 256) - 128;
        const int end = i / columns % 2 == 0 ? -128 : 127;
        m_activations[i] = static_cast<std::int8_t>(extreme ? end : code);
    }
    computeExpected();
}

void MatvecCase::computeExpected()
{
    const auto packed = quant::PackedTernary::pack(
        m_rows, m_columns,
        [this](std::size_t row, std::span<std::int8_t> trits) -> Status {
            std::copy_n(m_weights.begin() + static_cast<std::ptrdiff_t>(row * m_columns), m_columns,
                        trits.begin());
            return Done{};
        },
        {ThreadBudget{1}});
    const std::size_t stride = kernels::activationStride(m_columns);
    const std::size_t padded = kernels::roundUp(m_rows, kernels::kBlockRows);
    AlignedBuffer<std::int8_t> codes(m_vectors * stride);
    std::vector<std::int32_t> sums(m_vectors);
    std::vector<std::int32_t> results(m_vectors * padded);
    for (std::size_t v = 0; v < m_vectors; ++v) {
        for (std::size_t c = 0; c < m_columns; ++c) {
            codes[v * stride + c] = m_activations[v * m_columns + c];
            sums[v] += m_activations[v * m_columns + c];
        }
    }
    kernels::kernelTable(Isa::Scalar)
        .ternaryMatmul(packed.value().view(), {codes.data(), sums.data(), stride, m_vectors}, 0,
                       padded / kernels::kBlockRows, results.data(), padded);
    for (std::size_t v = 0; v < m_vectors; ++v) {
        std::copy_n(results.begin() + static_cast<std::ptrdiff_t>(v * padded), m_rows,
                    m_expected.begin() + static_cast<std::ptrdiff_t>(v * m_rows));
    }
}

std::vector<std::uint8_t> MatvecCase::weightBeats(const Geometry& geometry) const
{
    const std::size_t tiles = blocksOf(m_columns, geometry.columns);
    const std::size_t inBeat = geometry.rows * geometry.columns;
    std::vector<std::uint8_t> beats(blocksOf(m_rows, geometry.rows) * tiles * geometry.beatBytes);
    const auto weightAt = [this](std::size_t row, std::size_t column) {
        return row < m_rows && column < m_columns ? m_weights[row * m_columns + column]
                                                  : std::int8_t{0};
    };
    for (std::size_t beat = 0; beat * geometry.beatBytes < beats.size(); ++beat) {
        std::uint8_t* bytes = beats.data() + beat * geometry.beatBytes;
        // Base 3 counts in powers of 3; weights that a byte has beyond the beat's are 0, too, whose
        // digit is 1.
        static constexpr int kPowers[] = {1, 3, 9, 27, 81};
        for (std::size_t i = 0; i < (geometry.packing == 1 ? blocksOf(inBeat, 5) * 5 : inBeat);
             ++i) {
            const int weight =
                i >= inBeat ? 0
                            : weightAt(beat / tiles * geometry.rows + i / geometry.columns,
                                       beat % tiles * geometry.columns + i % geometry.columns);
            if (geometry.packing == 1) {
                bytes[i / 5] =
                    static_cast<std::uint8_t>(bytes[i / 5] + (weight + 1) * kPowers[i % 5]);
                continue;
            }
            const std::size_t negative = inBeat + i;
            bytes[i / 8] =
                static_cast<std::uint8_t>(bytes[i / 8] | (weight != 0 ? 1 : 0) << (i % 8));
            bytes[negative / 8] = static_cast<std::uint8_t>(
                bytes[negative / 8] | (weight < 0 ? 1 : 0) << (negative % 8));
        }
    }
    return beats;
}

std::vector<std::uint8_t> MatvecCase::activationBeats(const Geometry& geometry,
                                                      std::minstd_rand& random) const
{
    const std::size_t tiles = blocksOf(m_columns, geometry.columns);
    const std::size_t vectorBytes = geometry.vectorBytes(tiles);
    std::vector<std::uint8_t> bytes(m_vectors * vectorBytes);
    for (std::uint8_t& byte : bytes) {
        byte = static_cast<std::uint8_t>(random());
    }
    for (std::size_t v = 0; v < m_vectors; ++v) {
        for (std::size_t c = 0; c < m_columns; ++c) {
            bytes[v * vectorBytes + c / geometry.columns * geometry.tileBytes()
                  + c % geometry.columns] =
                static_cast<std::uint8_t>(m_activations[v * m_columns + c]);
        }
    }
    return bytes;
}

std::vector<std::uint8_t> MatvecCase::expectedResults(const Geometry& geometry) const
{
    const std::size_t blocks = blocksOf(m_rows, geometry.rows);
    std::vector<std::uint8_t> bytes(blocks * m_vectors * geometry.blockVectorBytes());
    for (std::size_t v = 0; v < m_vectors; ++v) {
        for (std::size_t row = 0; row < m_rows; ++row) {
            const std::size_t block = row / geometry.rows * m_vectors + v;
            std::memcpy(&bytes[block * geometry.blockVectorBytes() + row % geometry.rows * 4],
                        &m_expected[v * m_rows + row], 4);
        }
    }
    return bytes;
}

std::uint64_t signatureOf(const std::vector<std::uint8_t>& beats, std::size_t beatBytes)
{
    std::uint64_t signature = fpga::kSignatureStartValue;
    for (std::size_t beat = 0; beat < beats.size(); beat += beatBytes) {
        std::uint64_t folded = 0;
        for (std::size_t byte = 0; byte < beatBytes; byte += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, &beats[beat + byte], 8);
            folded = std::rotl(folded, 1) ^ word;
        }
        const std::uint64_t carry = signature >> 63U != 0 ? fpga::kSignaturePolynomialValue : 0;
        signature = signature << 1U ^ carry ^ folded;
    }
    return signature;
}

} // namespace trilume::tests
