// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/transformer/kv_cache.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>

namespace trilume::model::transformer {

struct AttentionShape
{
    std::size_t headCount = 0; // of queries; a multiple of the cache's heads
    float scale = 1.0F;        // of scores
    std::size_t maxBatch = 1;
};

// Softmax attention of the queries of one layer over all positions up to their own. Heads and
// tokens are split over threads, and so are runs of positions where there are few of those; the
// order of operations is always that of kernels/README.md. Owned by a sequence, used in its passes.
class AttentionStep
{
public:
    AttentionStep(const kernels::KernelTable& table,
                  ThreadTeam& team,
                  const KvCache& cache,
                  const AttentionShape& shape);

    // (paddedSize) A query of token n, and what became of it. Those of the heads that share keys
    // follow each other.
    [[nodiscard]] float* query(std::size_t n, std::size_t head)
    {
        return m_queries.data() + placeOf(n, head);
    }

    [[nodiscard]] const float* query(std::size_t n, std::size_t head) const
    {
        return m_queries.data() + placeOf(n, head);
    }

    [[nodiscard]] const float* result(std::size_t n, std::size_t head) const
    {
        return m_values.data() + placeOf(n, head);
    }

    [[nodiscard]] const AttentionShape& shape() const { return m_shape; }

    // Before a pass: how many positions its last token sees. Allocates as the text grows.
    void reserve(std::size_t positions);

    // Of tokens at firstPosition and after it, whose keys and values are in the cache.
    void run(std::size_t layer, std::size_t firstPosition, std::size_t tokens);

private:
    struct Span;

    void attendTokens(const Span& span, std::size_t head, std::size_t begin, std::size_t end);
    void attendRun(const Span& span,
                   std::size_t head,
                   std::size_t token,
                   std::size_t tokens,
                   std::size_t run);
    void runsApart(const Span& span);
    void computeRun(const Span& span,
                    std::size_t head,
                    std::size_t token,
                    std::size_t tokens,
                    std::size_t run,
                    const kernels::AttentionSums& sums);
    [[nodiscard]] std::size_t placeOf(std::size_t n, std::size_t head) const;
    [[nodiscard]] kernels::AttentionSums sumsOf(std::size_t token, std::size_t head);
    [[nodiscard]] kernels::AttentionSums partOf(std::size_t row, std::size_t head);

    const kernels::KernelTable* m_table; // static storage
    ThreadTeam* m_team;
    const KvCache* m_cache;
    AttentionShape m_shape;
    std::size_t m_group;            // query heads that share a head of keys
    std::size_t m_rowSize;          // headCount * paddedSize
    AlignedBuffer<float> m_queries; // (keyHeadCount, maxBatch, group, paddedSize), so that tokens
    AlignedBuffer<float> m_values;  // likewise          that see the same run are taken at once
    AlignedBuffer<float> m_largest; // (keyHeadCount, maxBatch, group)
    AlignedBuffer<float> m_totals;  // likewise
    // Of single runs, (keyHeadCount, rows, group, ...): a row for each token of a batch, or for
    // each run of one token's positions.
    std::size_t m_partRows = 0;
    AlignedBuffer<float> m_partValues;
    AlignedBuffer<float> m_partLargest;
    AlignedBuffer<float> m_partTotals;
};

} // namespace trilume::model::transformer
