// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/weight_packing.h"

#include "engine/fpga/registers/fpga_registers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace trilume::fpga {

namespace {

constexpr std::uint64_t kLowBits = 0x0101010101010101;
constexpr std::size_t kTritsOfByte = 5;
constexpr std::uint32_t kCodes = 243; // 3 to the fifth: larger bytes stand for nothing

std::uint64_t wordAt(const void* place)
{
    std::uint64_t word = 0;
    std::memcpy(&word, place, sizeof word);
    return word;
}

// The lowest bits of eight bytes, the first byte's lowest.
std::byte gathered(std::uint64_t bytes)
{
    return static_cast<std::byte>(((bytes & kLowBits) * 0x0102040810204080) >> 56U);
}

bool areTrits(std::uint64_t bytes)
{
    const std::uint64_t odd = bytes & kLowBits;
    const std::uint64_t negative = (bytes >> 7U) & kLowBits;
    return bytes == (odd | negative * 0xFF);
}

// Eight weights at a time: of -1, 0, +1 the lowest bit says "not zero", the highest "negative".
bool packPlanes(std::span<const std::int8_t> trits, std::byte* beat)
{
    const std::size_t planeBytes = trits.size() / 8;
    bool areGood = true;
    for (std::size_t i = 0; i < planeBytes; ++i) {
        const std::uint64_t bytes = wordAt(&trits[8 * i]);
        areGood &= areTrits(bytes);
        beat[i] = gathered(bytes);
        beat[planeBytes + i] = gathered(bytes >> 7U);
    }
    return areGood;
}

bool packBaseThree(std::span<const std::int8_t> trits, std::byte* beat)
{
    bool areGood = true;
    for (std::size_t i = 0; i + 8 <= trits.size(); i += 8) {
        areGood &= areTrits(wordAt(&trits[i]));
    }
    const std::size_t whole = trits.size() / kTritsOfByte;
    const std::int8_t* digit = trits.data();
    for (std::size_t i = 0; i < whole; ++i, digit += kTritsOfByte) {
        // Of digits that are one less each: 121 is what the ones are worth.
        beat[i] = static_cast<std::byte>(
            121 + digit[0] + 3 * (digit[1] + 3 * (digit[2] + 3 * (digit[3] + 3 * digit[4]))));
    }
    if (whole * kTritsOfByte < trits.size()) {
        int code = 121;
        int weight = 1;
        for (std::size_t i = whole * kTritsOfByte; i < trits.size(); ++i, weight *= 3) {
            code += weight * trits[i];
        }
        beat[whole] = static_cast<std::byte>(code);
    }
    return areGood;
}

// (codes, trits of a byte)
using TritsOfCodes = std::array<std::array<std::int8_t, kTritsOfByte>, 256>;

constexpr TritsOfCodes tritsOfCodes()
{
    TritsOfCodes all = {};
    for (std::uint32_t code = 0; code < kCodes; ++code) {
        std::uint32_t rest = code;
        for (std::int8_t& trit : all[code]) {
            trit = static_cast<std::int8_t>(static_cast<int>(rest % 3) - 1);
            rest /= 3;
        }
    }
    return all;
}

void unpackBeat(const std::byte* beat, Packing packing, std::span<std::int8_t> trits)
{
    static constexpr TritsOfCodes kTritsOfCodes = tritsOfCodes();
    const std::size_t planeBytes = trits.size() / 8;
    for (std::size_t i = 0; i < trits.size(); ++i) {
        if (packing == Packing::BaseThree) {
            const auto code = std::to_integer<std::size_t>(beat[i / kTritsOfByte]);
            trits[i] = kTritsOfCodes[code][i % kTritsOfByte];
            continue;
        }
        const auto bitOf = [&](const std::byte* plane) {
            return (std::to_integer<int>(plane[i / 8]) >> static_cast<int>(i % 8)) & 1;
        };
        trits[i] = static_cast<std::int8_t>(bitOf(beat) * (1 - 2 * bitOf(beat + planeBytes)));
    }
}

} // namespace

std::optional<std::vector<std::byte>> packWeights(const TritMatrix& matrix,
                                                  const Geometry& geometry,
                                                  BlockSteps which)
{
    const std::size_t blocks = which.countOf(geometry.blocksOf(matrix.rows));
    const std::size_t tiles = geometry.tilesOf(matrix.columns);
    std::vector<std::byte> beats(geometry.weightBytes(blocks, tiles));
    std::vector<std::int8_t> trits(geometry.beatWeights()); // of one beat
    std::byte* beat = beats.data();
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::size_t firstRow = (which.first + block * which.step) * geometry.rows;
        const std::size_t rows = std::min<std::size_t>(geometry.rows, matrix.rows - firstRow);
        for (std::size_t tile = 0; tile < tiles; ++tile, beat += geometry.busBytes) {
            const std::size_t first = tile * geometry.columns;
            const std::size_t columns =
                std::min<std::size_t>(geometry.columns, matrix.columns - first);
            if (rows < geometry.rows || columns < geometry.columns) {
                std::fill(trits.begin(), trits.end(), std::int8_t{0});
            }
            const std::int8_t* row = matrix.trits + firstRow * matrix.stride + first;
            for (std::size_t i = 0; i < rows; ++i, row += matrix.stride) {
                std::memcpy(&trits[i * geometry.columns], row, columns);
            }
            const bool areGood = geometry.packing == Packing::Planes ? packPlanes(trits, beat)
                                                                     : packBaseThree(trits, beat);
            if (!areGood) {
                return std::nullopt;
            }
        }
    }
    return beats;
}

void unpackBlock(std::span<const std::byte> beats,
                 const Geometry& geometry,
                 std::span<std::int8_t> trits)
{
    const std::size_t tiles = beats.size() / geometry.busBytes;
    const std::size_t columns = tiles * geometry.columns;
    std::vector<std::int8_t> ofBeat(geometry.beatWeights());
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        unpackBeat(&beats[tile * geometry.busBytes], geometry.packing, ofBeat);
        for (std::size_t row = 0; row < geometry.rows; ++row) {
            std::memcpy(&trits[row * columns + tile * geometry.columns],
                        &ofBeat[row * geometry.columns], geometry.columns);
        }
    }
}

std::uint64_t signatureOf(std::span<const std::byte> beats, const Geometry& geometry)
{
    std::uint64_t signature = kSignatureStartValue;
    for (std::size_t beat = 0; beat < beats.size(); beat += geometry.busBytes) {
        std::uint64_t folded = 0;
        for (std::size_t i = 0; i < geometry.busBytes; i += sizeof folded) {
            folded = std::rotl(folded, 1) ^ wordAt(&beats[beat + i]);
        }
        const bool isOut = (signature >> 63U) != 0;
        signature = (signature << 1U) ^ (isOut ? kSignaturePolynomialValue : 0) ^ folded;
    }
    return signature;
}

} // namespace trilume::fpga
