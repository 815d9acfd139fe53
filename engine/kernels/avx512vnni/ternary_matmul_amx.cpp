// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/avx512vnni/amx_p.h"
#include "engine/kernels/avx512vnni/two_bit_p.h"
#include "engine/kernels/families_p.h"

#include <immintrin.h>

namespace trilume::kernels {

namespace {

// 512 columns: 16 KiB of two blocks, which stay in the first-level cache.
struct LineUnpacker
{
    static constexpr std::size_t kStepColumns = kLineColumns;
    static constexpr std::size_t kChunkSteps = 32;
    static constexpr std::size_t kChunkBytes = kChunkSteps * kLineBytes;
    static constexpr std::size_t kStepFields = kFields;

    template <std::size_t Blocks>
    static void unpack(const std::uint8_t* lines,
                       std::size_t blockBytes,
                       std::size_t steps,
                       std::uint8_t* fields)
    {
        constexpr std::size_t kFieldBytes = Blocks * kLineBytes;
        const std::uint8_t* const ahead = fetchedAhead(lines, Blocks * blockBytes);
        for (std::size_t k = 0; k < steps; ++k) {
            std::uint8_t* const place = fields + k * kFields * kFieldBytes;
#pragma GCC unroll 2
            for (std::size_t b = 0; b < Blocks; ++b) {
                const std::size_t at = b * blockBytes + k * kLineBytes;
                const __m512i line = _mm512_load_si512(lines + at);
                fetchLine(ahead + at);
                std::uint8_t* const block = place + b * kLineBytes;
                _mm512_store_si512(block, fieldOf<0>(line));
                _mm512_store_si512(block + kFieldBytes, fieldOf<1>(line));
                _mm512_store_si512(block + 2 * kFieldBytes, fieldOf<2>(line));
                _mm512_store_si512(block + 3 * kFieldBytes, fieldOf<3>(line));
            }
        }
    }
};

// What products of groups are made of (group_matmul_p.h), on tile registers that are set up.
struct AmxGroupTiles : GroupTiles
{
    template <std::size_t Planes, std::size_t Blocks>
    static void addGroup(const GroupPlace& place, std::size_t tokens, BlockSums<Vec>* sums)
    {
        constexpr std::size_t kTokens = kTileRows / Planes;
        if (tokens < kTokens || place.steps * kFields % kTileRows != 0) {
            addGroupPanel<Planes, Blocks>(place, tokens, sums);
            return;
        }
        const GroupPanel<Blocks> panel(place);
        // The floats of one product are added while the tiles of the next are multiplied.
        Products<Planes, Blocks> products[2];
        std::size_t n = 0;
        for (; n + 2 * kTokens <= tokens; n += 2 * kTokens) {
            const std::size_t turn = n / (2 * kTokens) % 2;
            // cppcheck-suppress uninitvar ; it writes them
            products[turn].template multiply<2>(panel, place, n);
            if (n > 0) {
                products[1 - turn].template add<2>(panel, n - 2 * kTokens, sums);
            }
        }
        if (n > 0) {
            products[(n / (2 * kTokens) - 1) % 2].template add<2>(panel, n - 2 * kTokens, sums);
        }
        if (n + kTokens <= tokens) {
            products[0].template multiply<1>(panel, place, n);
            products[0].template add<1>(panel, n, sums);
            n += kTokens;
        }
        panel.template addRest<Planes>(n, tokens, sums);
    }

private:
    template <std::size_t Planes, std::size_t Blocks>
    struct Products
    {
        template <std::size_t CodeTiles>
        void multiply(const GroupPanel<Blocks>& panel, const GroupPlace& place, std::size_t first)
        {
            addTiles<Blocks, CodeTiles>(panel.fields(), place.steps * kFields / kTileRows,
                                        {place.codes + first * Planes * place.stride, place.stride},
                                        {of[0][0], Blocks * kBlockRows, true});
        }

        template <std::size_t CodeTiles>
        void add(const GroupPanel<Blocks>& panel, std::size_t first, BlockSums<Vec>* sums) const
        {
            panel.template addProducts<Planes, CodeTiles * kTileRows / Planes>(of, first, sums);
        }

        alignas(kLineBytes) std::int32_t of[2 * kTileRows][Blocks][kBlockRows];
    };
};

void amxGroupMatmul(const GroupedTernaryView& weights,
                    const GroupActivationView& inputs,
                    std::size_t firstBlock,
                    std::size_t lastBlock,
                    float* out,
                    std::size_t outStride)
{
    if (inputs.tokens * inputs.planes < kTileRows) {
        groupMatmul<GroupTiles>(weights, inputs, firstBlock, lastBlock, out, outStride);
        return;
    }
    const TileRegisters registers;
    groupMatmul<AmxGroupTiles>(weights, inputs, firstBlock, lastBlock, out, outStride);
}

} // namespace

void avx512vnni::addTernaryMatmulAmx(KernelTable& table)
{
    table.groupMatmul = &amxGroupMatmul;
    table.ternaryMatmul = &multiplyByTiles<LineUnpacker, &twoBitMatmul>;
}

} // namespace trilume::kernels
