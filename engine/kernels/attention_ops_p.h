// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Attention over the vectors of float_ops_p.h, in an anonymous namespace for the reason given
// there. README.md, "Attention", is the order of its operations.

#include "engine/kernels/attention.h"
#include "engine/kernels/float_ops_p.h"

#include <cstdint>

namespace trilume::kernels {
namespace {

// Keys and values are asked for so many bytes ahead: those of a run follow each other in memory,
// mostly those of the next heads too. (4 queries to f16 on one thread of a Xeon with AMX: 12, 14 to
// 15, 18 to 20, 14 to 17 GB/s at 2, 4, 8 and 16 KiB.)
inline constexpr std::size_t kKvFetchBytes = 8192;

// The lines of Vecs vectors of numbers.
template <typename Element, std::size_t Vecs>
[[gnu::always_inline]] inline void fetchKv(const Element* from)
{
    constexpr std::size_t kLine = 64;
    constexpr std::size_t kBytes = Vecs * kVecLanes * sizeof(Element);
    const auto* ahead = reinterpret_cast<const std::uint8_t*>(from) + kKvFetchBytes;
#pragma GCC unroll 4
    for (std::size_t i = 0; i < kBytes; i += kLine) {
        __builtin_prefetch(ahead + i, 0, 2);
    }
}

// How the numbers of a format become a vector.
template <typename Vec>
struct F32Numbers
{
    using Element = float;
    static constexpr bool kIsScaled = false;

    static Vec load(const float* from) { return Vec::load(from, Full{}); }
};

template <typename Vec>
struct F16Numbers
{
    using Element = std::uint16_t;
    static constexpr bool kIsScaled = true;

    static Vec load(const std::uint16_t* from) { return Vec::loadF16(from); }
};

template <typename Vec>
struct Int8Numbers
{
    using Element = std::int8_t;
    static constexpr bool kIsScaled = true;

    static Vec load(const std::int8_t* from) { return Vec::loadBytes(from); }
};

// Scores, later weights, of some queries for the positions of a run.
template <std::size_t Queries>
using Scores = float[Queries][kAttentionRun];

// Queries times Vecs * kVecLanes positions: column after column, each position in a lane of its
// own.
template <typename Vec, typename Numbers, std::size_t Queries, std::size_t Vecs>
[[gnu::always_inline]] inline void scoreTile(const AttentionRun& run,
                                             const float* query,
                                             std::size_t position,
                                             Scores<Queries>& scores)
{
    Vec sums[Queries][Vecs];
#pragma GCC unroll 4
    for (std::size_t i = 0; i < Queries; ++i) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            sums[i][v] = Vec::broadcast(0.0F);
        }
    }
    const auto* keys = static_cast<const typename Numbers::Element*>(run.keys) + position;
    const std::size_t width = run.width;
    for (std::size_t j = 0; j < width; ++j) {
        Vec key[Vecs];
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            key[v] = Numbers::load(keys + v * kVecLanes);
        }
        fetchKv<typename Numbers::Element, Vecs>(keys);
#pragma GCC unroll 4
        for (std::size_t i = 0; i < Queries; ++i) {
            const Vec column = Vec::broadcast(query[i * width + j]);
#pragma GCC unroll 4
            for (std::size_t v = 0; v < Vecs; ++v) {
                sums[i][v] = Vec::fused(column, key[v], sums[i][v]);
            }
        }
        keys += kAttentionRun;
    }
#pragma GCC unroll 4
    for (std::size_t i = 0; i < Queries; ++i) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            const std::size_t first = position + v * kVecLanes;
            Vec score = sums[i][v];
            if constexpr (Numbers::kIsScaled) {
                score = score * Vec::load(run.keyScales + first, Full{});
            }
            (score * Vec::broadcast(run.scale)).store(scores[i] + first, Full{});
        }
    }
}

template <typename Vec, typename Numbers, std::size_t Queries>
void scoresOf(const AttentionRun& run, const float* query, Scores<Queries>& scores)
{
    constexpr std::size_t kTile = Vec::kAttentionVecs * kVecLanes;
    static_assert(kAttentionRun % kTile == 0);
    std::size_t position = 0;
    for (; position + kTile - kVecLanes < run.positions; position += kTile) {
        scoreTile<Vec, Numbers, Queries, Vec::kAttentionVecs>(run, query, position, scores);
    }
    for (; position < run.positions; position += kVecLanes) {
        scoreTile<Vec, Numbers, Queries, 1>(run, query, position, scores);
    }
}

// Scores to exp(score - largest); what belongs to no position becomes 0.
template <typename Vec>
void weigh(float* scores, std::size_t positions, float& largest, float& total)
{
    const std::size_t end = roundUp(positions, kVecLanes);
    constexpr float kInfinity = __builtin_inff();
    for (std::size_t p = positions; p < end; ++p) {
        scores[p] = -kInfinity;
    }
    Vec most = Vec::broadcast(-kInfinity);
    for (std::size_t p = 0; p < end; p += kVecLanes) {
        most = Vec::max(Vec::load(scores + p, Full{}), most);
    }
    largest = most.foldedMax() + 0.0F; // no -0, which sets might fold in another way
    for (std::size_t p = 0; p < end; p += kVecLanes) {
        expOf(Vec::load(scores + p, Full{}) - Vec::broadcast(largest)).store(scores + p, Full{});
    }
    for (std::size_t p = positions; p < end; ++p) {
        scores[p] = 0.0F;
    }
    Vec sum = Vec::broadcast(0.0F);
    for (std::size_t p = 0; p < end; p += kVecLanes) {
        sum = sum + Vec::load(scores + p, Full{});
    }
    total = sum.foldedSum();
}

// The weighted sum of Vecs * kVecLanes columns of values: position after position.
template <typename Vec, typename Numbers, std::size_t Queries, std::size_t Vecs>
[[gnu::always_inline]] inline void valueTile(const AttentionRun& run,
                                             const Scores<Queries>& weights,
                                             std::size_t column,
                                             float* out)
{
    Vec sums[Queries][Vecs];
#pragma GCC unroll 4
    for (std::size_t i = 0; i < Queries; ++i) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            sums[i][v] = Vec::broadcast(0.0F);
        }
    }
    const auto* values = static_cast<const typename Numbers::Element*>(run.values) + column;
    const std::size_t width = run.width;
    for (std::size_t p = 0; p < run.positions; ++p) {
        Vec value[Vecs];
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            value[v] = Numbers::load(values + v * kVecLanes);
        }
        fetchKv<typename Numbers::Element, Vecs>(values);
#pragma GCC unroll 4
        for (std::size_t i = 0; i < Queries; ++i) {
            const Vec weight = Vec::broadcast(weights[i][p]);
#pragma GCC unroll 4
            for (std::size_t v = 0; v < Vecs; ++v) {
                sums[i][v] = Vec::fused(weight, value[v], sums[i][v]);
            }
        }
        values += width;
    }
#pragma GCC unroll 4
    for (std::size_t i = 0; i < Queries; ++i) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            sums[i][v].store(out + i * width + column + v * kVecLanes, Full{});
        }
    }
}

template <typename Vec, typename Numbers, std::size_t Queries>
void valuesOf(const AttentionRun& run, const Scores<Queries>& weights, float* out)
{
    constexpr std::size_t kTile = Vec::kAttentionVecs * kVecLanes;
    std::size_t column = 0;
    for (; column + kTile <= run.width; column += kTile) {
        valueTile<Vec, Numbers, Queries, Vec::kAttentionVecs>(run, weights, column, out);
    }
    for (; column < run.width; column += kVecLanes) {
        valueTile<Vec, Numbers, Queries, 1>(run, weights, column, out);
    }
}

template <typename Vec, typename Numbers, std::size_t Queries>
void attendQueries(const AttentionRun& run, std::size_t first, const AttentionSums& sums)
{
    alignas(64) Scores<Queries> scores;
    scoresOf<Vec, Numbers, Queries>(run, run.queries + first * run.width, scores);
    for (std::size_t i = 0; i < Queries; ++i) {
        weigh<Vec>(scores[i], run.positions, sums.largest[first + i], sums.total[first + i]);
        if constexpr (Numbers::kIsScaled) {
            for (std::size_t p = 0; p < run.positions; p += kVecLanes) {
                (Vec::load(scores[i] + p, Full{}) * Vec::load(run.valueScales + p, Full{}))
                    .store(scores[i] + p, Full{});
            }
        }
    }
    valuesOf<Vec, Numbers, Queries>(run, scores, sums.values + first * run.width);
}

// Some queries at a time share what they read.
template <typename Vec, typename Numbers>
void attend(const AttentionRun& run, const AttentionSums& sums)
{
    constexpr std::size_t kQueries = Vec::kAttentionQueries;
    std::size_t first = 0;
    for (; first + kQueries <= run.queryCount; first += kQueries) {
        attendQueries<Vec, Numbers, kQueries>(run, first, sums);
    }
    if (kQueries > 2 && first + 2 <= run.queryCount) {
        attendQueries<Vec, Numbers, 2>(run, first, sums);
        first += 2;
    }
    if (first < run.queryCount) {
        attendQueries<Vec, Numbers, 1>(run, first, sums);
    }
}

// e^x of one number, as the vectors have it.
template <typename Vec>
float expOfOne(float x)
{
    alignas(64) float lanes[kVecLanes];
    expOf(Vec::broadcast(x)).store(lanes, Full{});
    return lanes[0];
}

template <typename Vec>
void mergeAttention(const AttentionSums& into,
                    const AttentionSums& run,
                    std::size_t queryCount,
                    std::size_t width)
{
    for (std::size_t i = 0; i < queryCount; ++i) {
        const float largest = run.largest[i] > into.largest[i] ? run.largest[i] : into.largest[i];
        const float before = expOfOne<Vec>(into.largest[i] - largest);
        const float added = expOfOne<Vec>(run.largest[i] - largest);
        into.largest[i] = largest;
        into.total[i] = into.total[i] * before + run.total[i] * added;
        float* values = into.values + i * width;
        const float* more = run.values + i * width;
        for (std::size_t j = 0; j < width; j += kVecLanes) {
            (Vec::load(values + j, Full{}) * Vec::broadcast(before)
             + Vec::load(more + j, Full{}) * Vec::broadcast(added))
                .store(values + j, Full{});
        }
    }
}

template <typename Vec>
void finishAttention(const AttentionSums& sums, std::size_t queryCount, std::size_t width)
{
    for (std::size_t i = 0; i < queryCount; ++i) {
        float* values = sums.values + i * width;
        const Vec total = Vec::broadcast(sums.total[i]);
        for (std::size_t j = 0; j < width; j += kVecLanes) {
            (Vec::load(values + j, Full{}) / total).store(values + j, Full{});
        }
    }
}

template <typename Vec>
void setAttentionOps(KernelTable& table)
{
    table.attendF32 = &attend<Vec, F32Numbers<Vec>>;
    table.attendF16 = &attend<Vec, F16Numbers<Vec>>;
    table.attendInt8 = &attend<Vec, Int8Numbers<Vec>>;
    table.mergeAttention = &mergeAttention<Vec>;
    table.finishAttention = &finishAttention<Vec>;
}

} // namespace
} // namespace trilume::kernels
