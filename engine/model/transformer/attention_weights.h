// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/transformer/attention_step.h"
#include "engine/model/transformer/kv_cache.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <span>
#include <vector>

namespace trilume::model::transformer {

// How much each head gave to each position, for observers: an attention keeps only sums. The same
// kernels once more, over values of which each is 1 in a column of its own, so that the sums are
// the weights. Owned by a sequence, used in its passes.
class AttentionWeights
{
public:
    AttentionWeights(const kernels::KernelTable& table,
                     ThreadTeam& team,
                     const KvCache& cache,
                     const AttentionShape& shape);

    // Of the token at `position`, whose queries are those of token n of the step.
    void compute(std::size_t layer, std::size_t position, const AttentionStep& step, std::size_t n);

    // (heads, position + 1): each row sums up to 1. As the next one, until the next compute().
    [[nodiscard]] std::span<const float> weights() const { return m_weights; }

    // (heads) the entropy of each row as a share of that of equal weights: 0 where one position has
    // all, and at the first token, which has no choice.
    [[nodiscard]] std::span<const float> spreads() const { return m_spreads; }

private:
    // Of one run of positions, for the queries of one head of keys.
    struct RunSums
    {
        std::vector<float> values;  // (group, width)
        std::vector<float> largest; // (group)
        std::vector<float> totals;  // (group)
    };

    void weighHead(std::size_t layer, std::size_t keyHead, const float* queries);
    void weighRun(std::size_t layer,
                  std::size_t keyHead,
                  std::size_t run,
                  const float* queries,
                  RunSums& sums);
    void normalise(std::size_t head,
                   std::span<const float> largest,
                   std::span<const float> totals,
                   std::size_t stride);

    const kernels::KernelTable* m_table; // static storage
    ThreadTeam* m_team;
    const KvCache* m_cache;
    AttentionShape m_shape;
    std::size_t m_group;                          // query heads that share a head of keys
    std::size_t m_columns;                        // positions of a run that one set of values shows
    std::vector<AlignedBuffer<std::byte>> m_ones; // such values, until all of a run are shown
    std::size_t m_positions = 0;
    std::vector<float> m_weights;
    std::vector<float> m_spreads;
};

} // namespace trilume::model::transformer
