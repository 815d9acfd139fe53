// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products of weights with a multiplier for each group of columns: the integers of a group by the
// tiles of an instruction set, floats over its vector. In an anonymous namespace for the reason
// given in float_ops_p.h.

#include "engine/kernels/float_ops_p.h"
#include "engine/kernels/grouped.h"
#include "engine/kernels/tiles_p.h"

namespace trilume::kernels {
namespace {

// A band of blocks goes through a batch group by group: codes of one group (16 KiB in two planes),
// its weights and all sums (16 KiB) stay in the first-level cache.
constexpr std::size_t kBandBlocks = 4;
constexpr std::size_t kBandTokens = 64;

// Up to here memory is the limit: a block is read in one stream.
constexpr std::size_t kFewGroupTokens = 2;
constexpr std::size_t kMostFewRows = kFewGroupTokens * kMostPlanes;

template <std::size_t Count>
constexpr std::size_t countOf(const Tile (&/*tiles*/)[Count])
{
    return Count;
}

// Both planes together are exact in a float: 256 columns of codes up to kLargestWideCode stay below
// 2^24.
template <typename Vec>
[[gnu::always_inline]] inline Vec joinedPlanes(Vec high, Vec low)
{
    return high * Vec::broadcast(256.0F) + low;
}

// What a group is in whole numbers. The planes' products are `distance` apart.
template <typename Vec, std::size_t Planes>
[[gnu::always_inline]] inline Vec groupSum(const std::int32_t* products, std::size_t distance)
{
    const Vec first = Vec::loadInts(products, Full{});
    if constexpr (Planes == 1) {
        return first;
    } else {
        return joinedPlanes(first, Vec::loadInts(products + distance, Full{}));
    }
}

// Where a group of some blocks and tokens is.
struct GroupPlace
{
    GroupPlace(const GroupedTernaryView& weights,
               const GroupActivationView& inputs,
               std::size_t block,
               std::size_t group,
               std::size_t token)
        : steps(weights.groupColumns / kLineColumns)
        , blockBytes(weights.groups * steps * kLineBytes)
        , stride(inputs.stride)
        , lines(weights.lines + block * blockBytes + group * steps * kLineBytes)
        , scales(weights.scales + (block * weights.groups + group) * kBlockRows)
        , blockScales(weights.groups * kBlockRows)
        , codes(inputs.codes + token * inputs.planes * stride + group * weights.groupColumns)
        , codeSums(inputs.sums + group * inputs.rowStride + token * inputs.planes)
        , multipliers(inputs.multipliers + group * (inputs.rowStride / inputs.planes) + token)
    {}

    std::size_t steps;      // lines of the group
    std::size_t blockBytes; // from block to block
    std::size_t stride;     // from row to row of codes
    const std::uint8_t* lines;
    const std::uint16_t* scales;
    std::size_t blockScales; // from block to block
    const std::int8_t* codes;
    const std::int32_t* codeSums;
    const float* multipliers;
};

// Sums of one block of a band.
template <typename Vec>
struct BlockSums
{
    Vec tokens[kBandTokens];
};

// Tiles of one instruction set, one block each; Tiles[n - 1] takes n rows of codes. A set with
// tiles of more blocks has a struct of its own.
template <typename VecOfSet, const auto& Tiles>
struct SingleBlockTiles
{
    using Vec = VecOfSet;
    static constexpr std::size_t kBlocks = 1;
    static constexpr std::size_t kRows = sizeof(Tiles) / sizeof(Tiles[0]);
    static constexpr const auto& kFew = Tiles;

    // `sums` += a group of one block times `tokens` tokens.
    template <std::size_t Planes, std::size_t Blocks>
    static void addGroup(const GroupPlace& place, std::size_t tokens, BlockSums<Vec>* sums)
    {
        constexpr std::size_t kTokens = kRows / Planes;
        alignas(64) std::int32_t products[kRows * kBlockRows];
        const Vec scales = Vec::loadF16(place.scales);
        for (std::size_t first = 0; first < tokens; first += kTokens) {
            const std::size_t count = tokens - first < kTokens ? tokens - first : kTokens;
            kFew[count * Planes - 1](place.lines, place.steps,
                                     place.codes + first * Planes * place.stride, place.stride,
                                     place.codeSums + first * Planes, products, kBlockRows);
            for (std::size_t n = 0; n < count; ++n) {
                Vec& sum = sums->tokens[first + n];
                sum = sum
                      + groupSum<Vec, Planes>(products + n * Planes * kBlockRows, kBlockRows)
                            * (scales * Vec::broadcast(place.multipliers[first + n]));
            }
        }
    }
};

// One block times `Tokens` tokens, whose sums stay in registers.
template <typename Set, std::size_t Planes, std::size_t Tokens>
void addFew(const GroupedTernaryView& weights,
            const GroupActivationView& inputs,
            std::size_t block,
            float* out,
            std::size_t outStride)
{
    using Vec = typename Set::Vec;
    constexpr Tile kTile = Set::kFew[Tokens * Planes - 1];
    alignas(64) std::int32_t products[Tokens * Planes * kBlockRows];
    Vec sums[Tokens];
#pragma GCC unroll 2
    for (std::size_t n = 0; n < Tokens; ++n) {
        sums[n] = Vec::broadcast(0.0F);
    }
    for (std::size_t group = 0; group < weights.groups; ++group) {
        const GroupPlace place(weights, inputs, block, group, 0);
        kTile(place.lines, place.steps, place.codes, place.stride, place.codeSums, products,
              kBlockRows);
        const Vec scales = Vec::loadF16(place.scales);
#pragma GCC unroll 2
        for (std::size_t n = 0; n < Tokens; ++n) {
            sums[n] = sums[n]
                      + groupSum<Vec, Planes>(products + n * Planes * kBlockRows, kBlockRows)
                            * (scales * Vec::broadcast(place.multipliers[n]));
        }
    }
#pragma GCC unroll 2
    for (std::size_t n = 0; n < Tokens; ++n) {
        sums[n].store(out + n * outStride + block * kBlockRows, Full{});
    }
}

// Some blocks and tokens, up to kBandBlocks and kBandTokens.
struct Band
{
    std::size_t firstBlock;
    std::size_t blocks;
    std::size_t firstToken;
    std::size_t tokens;
};

template <typename Set, std::size_t Planes>
void multiplyBand(const GroupedTernaryView& weights,
                  const GroupActivationView& inputs,
                  const Band& band,
                  float* out,
                  std::size_t outStride)
{
    using Vec = typename Set::Vec;
    BlockSums<Vec> sums[kBandBlocks];
    for (std::size_t b = 0; b < band.blocks; ++b) {
        for (Vec& sum : sums[b].tokens) {
            sum = Vec::broadcast(0.0F);
        }
    }
    for (std::size_t group = 0; group < weights.groups; ++group) {
        std::size_t b = 0;
        for (; b + Set::kBlocks <= band.blocks; b += Set::kBlocks) {
            Set::template addGroup<Planes, Set::kBlocks>(
                {weights, inputs, band.firstBlock + b, group, band.firstToken}, band.tokens,
                sums + b);
        }
        for (; b < band.blocks; ++b) {
            Set::template addGroup<Planes, 1>(
                {weights, inputs, band.firstBlock + b, group, band.firstToken}, band.tokens,
                sums + b);
        }
    }
    for (std::size_t b = 0; b < band.blocks; ++b) {
        for (std::size_t n = 0; n < band.tokens; ++n) {
            sums[b].tokens[n].store(out + (band.firstToken + n) * outStride
                                        + (band.firstBlock + b) * kBlockRows,
                                    Full{});
        }
    }
}

template <typename Set, std::size_t Planes>
void groupMatmulOf(const GroupedTernaryView& weights,
                   const GroupActivationView& inputs,
                   std::size_t firstBlock,
                   std::size_t lastBlock,
                   float* out,
                   std::size_t outStride)
{
    static_assert(countOf(Set::kFew) >= kMostFewRows && kBandBlocks % Set::kBlocks == 0);
    if (inputs.tokens <= kFewGroupTokens) {
        const auto few = inputs.tokens == 1 ? &addFew<Set, Planes, 1> : &addFew<Set, Planes, 2>;
        for (std::size_t block = firstBlock; inputs.tokens > 0 && block < lastBlock; ++block) {
            few(weights, inputs, block, out, outStride);
        }
        return;
    }
    for (std::size_t block = firstBlock; block < lastBlock; block += kBandBlocks) {
        const std::size_t blocks =
            lastBlock - block < kBandBlocks ? lastBlock - block : kBandBlocks;
        for (std::size_t n = 0; n < inputs.tokens; n += kBandTokens) {
            const std::size_t left = inputs.tokens - n;
            multiplyBand<Set, Planes>(weights, inputs,
                                      {block, blocks, n, left < kBandTokens ? left : kBandTokens},
                                      out, outStride);
        }
    }
}

// A function for the kernel table.
template <typename Set>
void groupMatmul(const GroupedTernaryView& weights,
                 const GroupActivationView& inputs,
                 std::size_t firstBlock,
                 std::size_t lastBlock,
                 float* out,
                 std::size_t outStride)
{
    const auto multiply = inputs.planes == 1 ? &groupMatmulOf<Set, 1> : &groupMatmulOf<Set, 2>;
    multiply(weights, inputs, firstBlock, lastBlock, out, outStride);
}

} // namespace
} // namespace trilume::kernels
