// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/avx512vnni/amx_p.h"
#include "engine/kernels/avx512vnni/five_bit_p.h"
#include "engine/kernels/families_p.h"

#include <immintrin.h>

namespace trilume::kernels {

namespace {

// 384 columns: whole groups of steps and whole tiles.
struct GroupUnpacker
{
    static constexpr std::size_t kStepColumns = kFiveBitColumns;
    static constexpr std::size_t kChunkSteps = 4 * kGroupSteps;
    static constexpr std::size_t kChunkBytes = 4 * kGroupBytes;
    static constexpr std::size_t kStepFields = kFields;

    template <std::size_t Blocks>
    static void unpack(const std::uint8_t* lines,
                       std::size_t blockBytes,
                       std::size_t steps,
                       std::uint8_t* fields)
    {
        constexpr std::size_t kFieldBytes = Blocks * kLineBytes;
        const Tables tables = makeTables();
        for (std::size_t b = 0; b < Blocks; ++b) {
            const std::uint8_t* group = lines + b * blockBytes;
            for (std::size_t step = 0; step < steps; step += kGroupSteps) {
                fetchGroup(fetchedAhead(group, Blocks * blockBytes));
                const std::size_t left = steps - step;
                unpackGroup<kFieldBytes>(tables, group, left < kGroupSteps ? left : kGroupSteps,
                                         fields + step * kFields * kFieldBytes + b * kLineBytes);
                group += kGroupBytes;
            }
        }
    }

private:
    template <std::size_t FieldBytes>
    static void unpackGroup(const Tables& tables,
                            const std::uint8_t* lines,
                            std::size_t steps,
                            std::uint8_t* place)
    {
        __m512i fifthBits = _mm512_load_si512(lines);
        for (std::size_t step = 0; step < steps; ++step) {
            const __m512i line = _mm512_load_si512(lines + (1 + step / 2) * kLineBytes);
            const __m512i lower = step % 2 == 0 ? line : _mm512_srli_epi16(line, 4);
            const __m512i stepCodes = joined(lower, _mm512_slli_epi16(fifthBits, 4));
            fifthBits = _mm512_srli_epi16(fifthBits, 1);
#pragma GCC unroll 3
            for (std::size_t field = 0; field < kFields; ++field) {
                _mm512_store_si512(place, _mm512_permutexvar_epi8(stepCodes, tables.fields[field]));
                place += FieldBytes;
            }
        }
    }
};

} // namespace

void avx512vnni::addTernaryMatmulFiveBitAmx(KernelTable& table)
{
    table.ternaryMatmulFiveBit = &multiplyByTiles<GroupUnpacker, &multiplyBlocks<kTiles>>;
}

} // namespace trilume::kernels
