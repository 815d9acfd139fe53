// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume::kernels {

// Positions are attended to in runs: 0 to 63, 64 to 127, ... A run has a softmax of its own, and
// runs are merged one after the other, so the bits depend on positions alone and not on how a text
// is split over calls, threads and memory.
inline constexpr std::size_t kAttentionRun = 64;

// Widths of queries, keys and values are padded with zeros to multiples of it.
inline constexpr std::size_t kAttentionLanes = 16;

// Numbers of keys and values in memory.
enum class KvFormat
{
    F32 = 1,
    F16 = 2,  // and a multiplier for each position: the range of f16 is too small for some models
    Int8 = 3, // codes, likewise
};

// The first `positions` keys and values of a run for one head of keys, as numbers of one format,
// borrowed. Keys lie the other way round: 64 positions of the first column, then of the second.
// What is there for later positions may be anything.
struct AttentionRun
{
    const float* queries = nullptr; // (queryCount, width): the heads that share the keys
    std::size_t queryCount = 0;
    std::size_t width = 0;              // a multiple of kAttentionLanes
    float scale = 1.0F;                 // of a query's product with a key
    const void* keys = nullptr;         // (width, kAttentionRun)
    const void* values = nullptr;       // (kAttentionRun, width)
    const float* keyScales = nullptr;   // (kAttentionRun) not of F32, as the next
    const float* valueScales = nullptr; // (kAttentionRun)
    std::size_t positions = 0;          // 1..kAttentionRun
};

// What a query has of one run, or of several that were merged: with s the scores, exp(s - largest)
// are added up in `total`, and as factors of the values in `values`.
struct AttentionSums
{
    float* values = nullptr;  // (queryCount, width)
    float* largest = nullptr; // (queryCount)
    float* total = nullptr;   // (queryCount)
};

} // namespace trilume::kernels
