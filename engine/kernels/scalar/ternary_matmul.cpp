// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"
#include "engine/kernels/group_matmul_p.h"
#include "engine/kernels/scalar/vector_p.h"

#include <bit>
#include <cstring>

namespace trilume::kernels {

namespace {

// The compiler's own vectors, which it lowers to whatever the baseline processor has. A word is two
// neighbouring bytes of a row (columns j and j + 1 of each field), a piece is four rows.
using Words = std::uint16_t __attribute__((vector_size(16)));
using Products = std::int16_t __attribute__((vector_size(16)));

static_assert(std::endian::native == std::endian::little, "byte j of a word holds column j");

constexpr std::size_t kFields = 8; // 2-bit fields of a word: four of column j, four of j + 1
constexpr std::size_t kWordsPerRow = 2;
constexpr std::size_t kPieceBytes = sizeof(Words);
constexpr std::size_t kPieceWords = kPieceBytes / 2;
constexpr std::size_t kPieces = kLineBytes / kPieceBytes;
constexpr std::size_t kTileTokens = 4; // tokens that share the unpacking of a line

// How many lines are summed in 16 bits before they are widened: a product of a weight code (0..2)
// and an activation code (-128..127) is -256 to 254, a line adds eight of them to a sum, so 16
// lines reach -256 * 8 * 16 = -32768 to 254 * 8 * 16 = 32512, which is just inside int16.
constexpr std::size_t kRunLines = 16;

// The codes t + 1 of a line by field.
struct Line
{
    Products fields[kFields][kPieces];
};

// A 16-bit sum for every word of a line: two per row.
struct Sums
{
    Products pieces[kPieces];
};

void unpackLine(const std::uint8_t* from, Line& line)
{
    for (std::size_t piece = 0; piece < kPieces; ++piece) {
        Words words;
        std::memcpy(&words, from + piece * kPieceBytes, sizeof(words));
        for (std::size_t field = 0; field < kFields; ++field) {
            line.fields[field][piece] = reinterpret_cast<Products>((words >> (2 * field)) & 3);
        }
    }
}

// The two columns that one field of a row's two words meets, once for each row of a piece.
Products columnsOf(std::int16_t first, std::int16_t second)
{
    return Products{first, second, first, second, first, second, first, second};
}

void addLine(const Line& line, const std::int8_t* codes, Sums& sums)
{
    for (std::size_t field = 0; field < kFields; ++field) {
        // Fields 0-3 are those of the lower byte, columns 0 and 2 of a group of four.
        const std::int8_t* group = codes + 4 * (field % 4) + field / 4;
        const Products columns = columnsOf(group[0], group[2]);
        for (std::size_t piece = 0; piece < kPieces; ++piece) {
            sums.pieces[piece] += line.fields[field][piece] * columns;
        }
    }
}

// Adds the sums of each row to its total and clears them.
void widen(Sums& sums, std::int32_t* totals)
{
    for (std::size_t piece = 0; piece < kPieces; ++piece) {
        for (std::size_t i = 0; i < kPieceWords; ++i) {
            totals[(piece * kPieceWords + i) / kWordsPerRow] += sums.pieces[piece][i];
        }
    }
    sums = {};
}

// One block of rows times `tokens` <= kTileTokens tokens.
void multiplyTile(const std::uint8_t* lines,
                  std::size_t columnSteps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  std::size_t tokens,
                  std::int32_t totals[kTileTokens][kBlockRows])
{
    Sums sums[kTileTokens] = {};
    Line line = {};
    for (std::size_t k = 0; k < columnSteps; ++k) {
        unpackLine(lines + k * kLineBytes, line);
        for (std::size_t n = 0; n < tokens; ++n) {
            addLine(line, codes + n * stride + k * kLineColumns, sums[n]);
        }
        if ((k + 1) % kRunLines == 0 || k + 1 == columnSteps) {
            for (std::size_t n = 0; n < tokens; ++n) {
                widen(sums[n], totals[n]);
            }
        }
    }
}

// One block times `Tokens` tokens.
template <std::size_t Tokens>
void multiplyTokens(const std::uint8_t* lines,
                    std::size_t columnSteps,
                    const std::int8_t* codes,
                    std::size_t stride,
                    const std::int32_t* codeSums,
                    std::int32_t* out,
                    std::size_t outStride)
{
    std::int32_t totals[kTileTokens][kBlockRows] = {};
    multiplyTile(lines, columnSteps, codes, stride, Tokens, totals);
    for (std::size_t n = 0; n < Tokens; ++n) {
        for (std::size_t row = 0; row < kBlockRows; ++row) {
            // The codes were t + 1: one sum of the activations too many.
            out[n * outStride + row] = totals[n][row] - codeSums[n];
        }
    }
}

// By number of tokens.
constexpr Tile kTiles[kTileTokens] = {&multiplyTokens<1>, &multiplyTokens<2>, &multiplyTokens<3>,
                                      &multiplyTokens<4>};

} // namespace

void scalar::addTernaryMatmul(KernelTable& table)
{
    table.ternaryMatmul = &multiplyBlocks<kTiles>;
    table.groupMatmul = &groupMatmul<SingleBlockTiles<Vec16, kTiles>>;
}

} // namespace trilume::kernels
