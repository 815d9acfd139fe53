// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"
#include "engine/kernels/tiles_p.h"

#include <cstring>

#include <immintrin.h>

namespace trilume::kernels {

namespace {

constexpr std::size_t kChains = 2; // sums of one plane, so that none waits for another

// Four codes of consecutive columns, as one dword in every lane.
__m512i broadcastCodes(const std::int8_t* codes)
{
    std::int32_t word = 0;
    std::memcpy(&word, codes, sizeof(word));
    return _mm512_set1_epi32(word);
}

// The dot product takes unsigned bytes: 128 is added to every weight, and 128 times the sum of the
// codes is too much.
struct Sums
{
    __m512i chains[kChains] = {_mm512_setzero_si512(), _mm512_setzero_si512()};

    void add(std::size_t chain, __m512i weights, const std::int8_t* codes)
    {
        chains[chain] = _mm512_dpbusd_epi32(chains[chain], weights, broadcastCodes(codes));
    }

    void store(std::int32_t codeSum, std::int32_t* out) const
    {
        _mm512_storeu_si512(out, _mm512_sub_epi32(_mm512_add_epi32(chains[0], chains[1]),
                                                  _mm512_set1_epi32(128 * codeSum)));
    }
};

void byteProducts(const ByteRowsView& weights,
                  const WideActivation& input,
                  std::size_t firstBlock,
                  std::size_t lastBlock,
                  std::int32_t* high,
                  std::int32_t* low)
{
    const __m512i signs = _mm512_set1_epi8(static_cast<char>(0x80));
    const auto addLine = [&](const std::int8_t* line, std::size_t step, std::size_t chain,
                             Sums& highSums, Sums& lowSums) {
        const __m512i rows = _mm512_xor_si512(_mm512_load_si512(line), signs);
        fetchLine(reinterpret_cast<const std::uint8_t*>(line) + kFetchAheadBytes);
        highSums.add(chain, rows, input.high + step * kByteLineColumns);
        lowSums.add(chain, rows, input.low + step * kByteLineColumns);
    };
    for (std::size_t block = firstBlock; block < lastBlock; ++block) {
        const std::int8_t* const lines = weights.lines + block * weights.columnSteps * kLineBytes;
        Sums highSums;
        Sums lowSums;
        std::size_t step = 0;
        for (; step + kChains <= weights.columnSteps; step += kChains) {
            addLine(lines + step * kLineBytes, step, 0, highSums, lowSums);
            addLine(lines + (step + 1) * kLineBytes, step + 1, 1, highSums, lowSums);
        }
        if (step < weights.columnSteps) {
            addLine(lines + step * kLineBytes, step, 0, highSums, lowSums);
        }
        highSums.store(input.highSum, high + block * kBlockRows);
        lowSums.store(input.lowSum, low + block * kBlockRows);
    }
}

} // namespace

void avx512vnni::addByteProducts(KernelTable& table)
{
    table.byteProducts = &byteProducts;
}

} // namespace trilume::kernels
