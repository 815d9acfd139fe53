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

inline constexpr std::size_t kRunVecs = kAttentionRun / kVecLanes;
inline constexpr std::size_t kValueVecs = 4; // columns of values at a time, in vectors

// Keys and values are asked for so many bytes ahead: those of a run follow each other in memory.
inline constexpr std::size_t kKvFetchBytes = 4096;

inline void fetchKv(const void* from)
{
    __builtin_prefetch(static_cast<const std::uint8_t*>(from) + kKvFetchBytes, 0, 2);
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
struct Scores
{
    alignas(64) float rows[2][kAttentionRun];
};

// Queries times the first Vecs * kVecLanes positions: column after column, each position in a lane
// of its own.
template <typename Vec, typename Numbers, std::size_t Queries, std::size_t Vecs>
[[gnu::always_inline]] inline void scoreTile(const AttentionRun& run,
                                             std::size_t first,
                                             Scores& scores)
{
    Vec sums[Queries][Vecs];
#pragma GCC unroll 2
    for (std::size_t i = 0; i < Queries; ++i) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            sums[i][v] = Vec::broadcast(0.0F);
        }
    }
    const auto* keys = static_cast<const typename Numbers::Element*>(run.keys);
    const float* query = run.queries + first * run.width;
    for (std::size_t j = 0; j < run.width; ++j) {
        Vec key[Vecs];
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            fetchKv(keys + v * kVecLanes);
            key[v] = Numbers::load(keys + v * kVecLanes);
        }
#pragma GCC unroll 2
        for (std::size_t i = 0; i < Queries; ++i) {
            const Vec column = Vec::broadcast(query[i * run.width + j]);
#pragma GCC unroll 4
            for (std::size_t v = 0; v < Vecs; ++v) {
                sums[i][v] = sums[i][v] + column * key[v];
            }
        }
        keys += kAttentionRun;
    }
#pragma GCC unroll 2
    for (std::size_t i = 0; i < Queries; ++i) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            Vec score = sums[i][v];
            if constexpr (Numbers::kIsScaled) {
                score = score * Vec::load(run.keyScales + v * kVecLanes, Full{});
            }
            (score * Vec::broadcast(run.scale)).store(scores.rows[i] + v * kVecLanes, Full{});
        }
    }
}

template <typename Vec, typename Numbers, std::size_t Queries>
void scoresOf(const AttentionRun& run, std::size_t first, Scores& scores)
{
    switch ((run.positions + kVecLanes - 1) / kVecLanes) {
    case 1:
        return scoreTile<Vec, Numbers, Queries, 1>(run, first, scores);
    case 2:
        return scoreTile<Vec, Numbers, Queries, 2>(run, first, scores);
    case 3:
        return scoreTile<Vec, Numbers, Queries, 3>(run, first, scores);
    default:
        return scoreTile<Vec, Numbers, Queries, 4>(run, first, scores);
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
                                             const Scores& weights,
                                             std::size_t column,
                                             float* out)
{
    Vec sums[Queries][Vecs];
#pragma GCC unroll 2
    for (std::size_t i = 0; i < Queries; ++i) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            sums[i][v] = Vec::broadcast(0.0F);
        }
    }
    const auto* values = static_cast<const typename Numbers::Element*>(run.values) + column;
    for (std::size_t p = 0; p < run.positions; ++p) {
        Vec value[Vecs];
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            fetchKv(values + v * kVecLanes);
            value[v] = Numbers::load(values + v * kVecLanes);
        }
#pragma GCC unroll 2
        for (std::size_t i = 0; i < Queries; ++i) {
            const Vec weight = Vec::broadcast(weights.rows[i][p]);
#pragma GCC unroll 4
            for (std::size_t v = 0; v < Vecs; ++v) {
                sums[i][v] = sums[i][v] + weight * value[v];
            }
        }
        values += run.width;
    }
#pragma GCC unroll 2
    for (std::size_t i = 0; i < Queries; ++i) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < Vecs; ++v) {
            sums[i][v].store(out + i * run.width + column + v * kVecLanes, Full{});
        }
    }
}

template <typename Vec, typename Numbers, std::size_t Queries>
void valuesOf(const AttentionRun& run, const Scores& weights, float* out)
{
    std::size_t column = 0;
    for (; column + kValueVecs * kVecLanes <= run.width; column += kValueVecs * kVecLanes) {
        valueTile<Vec, Numbers, Queries, kValueVecs>(run, weights, column, out);
    }
    for (; column < run.width; column += kVecLanes) {
        valueTile<Vec, Numbers, Queries, 1>(run, weights, column, out);
    }
}

template <typename Vec, typename Numbers, std::size_t Queries>
void attendQueries(const AttentionRun& run, std::size_t first, const AttentionSums& sums)
{
    Scores scores;
    scoresOf<Vec, Numbers, Queries>(run, first, scores);
    for (std::size_t i = 0; i < Queries; ++i) {
        weigh<Vec>(scores.rows[i], run.positions, sums.largest[first + i], sums.total[first + i]);
        if constexpr (Numbers::kIsScaled) {
            for (std::size_t p = 0; p < run.positions; p += kVecLanes) {
                (Vec::load(scores.rows[i] + p, Full{}) * Vec::load(run.valueScales + p, Full{}))
                    .store(scores.rows[i] + p, Full{});
            }
        }
    }
    valuesOf<Vec, Numbers, Queries>(run, scores, sums.values + first * run.width);
}

// Two queries at a time share what they read.
template <typename Vec, typename Numbers>
void attend(const AttentionRun& run, const AttentionSums& sums)
{
    std::size_t first = 0;
    for (; first + 2 <= run.queryCount; first += 2) {
        attendQueries<Vec, Numbers, 2>(run, first, sums);
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
