// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A group of a few blocks times a batch. The weights are unpacked once for all of its tokens: a
// group is too short to do it again for every tile. In an anonymous namespace for the reason given
// in float_ops_p.h.

#include "engine/kernels/avx512vnni/lines_p.h"
#include "engine/kernels/avx512vnni/vector_p.h"
#include "engine/kernels/group_matmul_p.h"
#include "engine/kernels/tiles_p.h"

namespace trilume::kernels {
namespace {

constexpr std::size_t kPanelRows = 8; // of codes, whose sums are in registers at once
constexpr std::size_t kPanelFields = 256 / kLineColumns * kFields; // of the widest group

// t + 1 of a group of some blocks, a byte each.
template <std::size_t Blocks>
class GroupPanel
{
public:
    // Meanwhile the next group of these blocks is fetched: others have their turn before it.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): what is used of 4 KiB is written here
    explicit GroupPanel(const GroupPlace& place)
        : m_place(&place)
    {
        for (std::size_t k = 0; k < place.steps; ++k) {
            auto* fields = m_fields + k * kFields;
#pragma GCC unroll 2
            for (std::size_t b = 0; b < Blocks; ++b) {
                const std::size_t at = b * place.blockBytes + k * kLineBytes;
                const __m512i line = _mm512_load_si512(place.lines + at);
                fetchLine(place.lines + at + place.steps * kLineBytes);
                _mm512_store_si512(fields[0][b], fieldOf<0>(line));
                _mm512_store_si512(fields[1][b], fieldOf<1>(line));
                _mm512_store_si512(fields[2][b], fieldOf<2>(line));
                _mm512_store_si512(fields[3][b], fieldOf<3>(line));
            }
        }
#pragma GCC unroll 2
        for (std::size_t b = 0; b < Blocks; ++b) {
            m_scales[b] = Vec16::loadF16(place.scales + b * place.blockScales);
        }
    }

    // Field after field, blocks side by side.
    [[nodiscard]] const std::uint8_t* fields() const
    {
        return m_fields[0][0];
    }

    // `sums` += the group times the tokens from `n` on.
    template <std::size_t Planes>
    void addRest(std::size_t n, std::size_t tokens, BlockSums<Vec16>* sums) const
    {
        constexpr std::size_t kTokens = kPanelRows / Planes;
        for (; n + kTokens <= tokens; n += kTokens) {
            addTo<Planes, kTokens>(sums, n);
        }
        if (n + 4 <= tokens) {
            addTo<Planes, 4>(sums, n);
            n += 4;
        }
        for (; n < tokens; ++n) {
            addTo<Planes, 1>(sums, n);
        }
    }

    // `sums` += the group times `Tokens` tokens, of whose rows `products` has the sums of t + 1.
    template <std::size_t Planes, std::size_t Tokens>
    void addProducts(const std::int32_t (*products)[Blocks][kBlockRows],
                     std::size_t first,
                     BlockSums<Vec16>* sums) const
    {
        for (std::size_t n = 0; n < Tokens; ++n) {
            const Vec16 multiplier = Vec16::broadcast(m_place->multipliers[first + n]);
#pragma GCC unroll 2
            for (std::size_t b = 0; b < Blocks; ++b) {
                __m512i planes[Planes];
#pragma GCC unroll 2
                for (std::size_t plane = 0; plane < Planes; ++plane) {
                    planes[plane] = _mm512_sub_epi32(
                        _mm512_load_si512(products[n * Planes + plane][b]),
                        _mm512_set1_epi32(m_place->codeSums[(first + n) * Planes + plane]));
                }
                Vec16& sum = sums[b].tokens[first + n];
                sum = sum + wholeGroup<Planes>(planes) * (m_scales[b] * multiplier);
            }
        }
    }

    // `sums` += the group times `Tokens` tokens.
    template <std::size_t Planes, std::size_t Tokens>
    [[gnu::always_inline]] void addTo(BlockSums<Vec16>* sums, std::size_t first) const
    {
        __m512i products[Blocks][Tokens * Planes];
        multiply(products, first * Planes);
        // Sums may lie anywhere as far as the compiler can tell: what is read here is read first.
        Vec16 multipliers[Tokens];
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            multipliers[n] = Vec16::broadcast(m_place->multipliers[first + n]);
        }
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
#pragma GCC unroll 2
            for (std::size_t b = 0; b < Blocks; ++b) {
                Vec16& sum = sums[b].tokens[first + n];
                sum =
                    sum
                    + wholeGroup<Planes>(products[b] + n * Planes) * (m_scales[b] * multipliers[n]);
            }
        }
    }

private:
    template <std::size_t Rows>
    [[gnu::always_inline]] void multiply(__m512i (&products)[Blocks][Rows], std::size_t first) const
    {
        const std::size_t stride = m_place->stride;
        const std::int8_t* codes = m_place->codes + first * stride;
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Rows; ++n) {
            // Weights were t + 1: one sum of the activations too many.
            const __m512i start = _mm512_set1_epi32(-m_place->codeSums[first + n]);
#pragma GCC unroll 2
            for (std::size_t b = 0; b < Blocks; ++b) {
                products[b][n] = start;
            }
        }
        const std::size_t fields = m_place->steps * kFields;
        for (std::size_t k = 0; k < fields; ++k) {
            __m512i weights[Blocks];
#pragma GCC unroll 2
            for (std::size_t b = 0; b < Blocks; ++b) {
                weights[b] = _mm512_load_si512(m_fields[k][b]);
            }
#pragma GCC unroll 8
            for (std::size_t n = 0; n < Rows; ++n) {
                const __m512i word = broadcastCodes(codes + n * stride + k * 4);
#pragma GCC unroll 2
                for (std::size_t b = 0; b < Blocks; ++b) {
                    products[b][n] = _mm512_dpbusd_epi32(products[b][n], weights[b], word);
                    keepInRegister(products[b][n]);
                }
            }
        }
    }

    // In whole numbers, from the products of its planes.
    template <std::size_t Planes>
    [[gnu::always_inline]] static Vec16 wholeGroup(const __m512i* planes)
    {
        const Vec16 first = {_mm512_cvtepi32_ps(planes[0])};
        if constexpr (Planes == 1) {
            return first;
        } else {
            return joinedPlanes(first, Vec16{_mm512_cvtepi32_ps(planes[1])});
        }
    }

    alignas(kLineBytes) std::uint8_t m_fields[kPanelFields][Blocks][kLineBytes];
    Vec16 m_scales[Blocks];
    const GroupPlace* m_place;
};

// `sums` += a group of `Blocks` blocks times `tokens` tokens.
template <std::size_t Planes, std::size_t Blocks>
void addGroupPanel(const GroupPlace& place, std::size_t tokens, BlockSums<Vec16>* sums)
{
    const GroupPanel<Blocks> panel(place);
    panel.template addRest<Planes>(0, tokens, sums);
}

} // namespace
} // namespace trilume::kernels
