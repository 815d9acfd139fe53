// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/attention_step.h"

#include "engine/runtime/parallel.h"

#include <algorithm>

namespace trilume::model::transformer {

namespace {

using kernels::kAttentionRun;

// Work below which another thread is not worth waking, in products of floats.
constexpr std::size_t kGrainFloatProducts = 65536;

kernels::KvFormat formatOf(const KvCache& cache)
{
    return cache.shape().format;
}

std::size_t runsFor(std::size_t positions)
{
    return (positions + kAttentionRun - 1) / kAttentionRun;
}

} // namespace

// The tokens of one call of run().
struct AttentionStep::Span
{
    std::size_t layer;
    std::size_t firstPosition;
    std::size_t tokens;

    // Positions that a token sees, its own included.
    [[nodiscard]] std::size_t seenBy(std::size_t token) const { return firstPosition + token + 1; }
};

AttentionStep::AttentionStep(const kernels::KernelTable& table,
                             ThreadTeam& team,
                             const KvCache& cache,
                             const AttentionShape& shape)
    : m_table(&table)
    , m_team(&team)
    , m_cache(&cache)
    , m_shape(shape)
    , m_group(shape.headCount / cache.shape().keyHeadCount)
    , m_rowSize(shape.headCount * cache.shape().paddedSize())
    , m_queries(shape.maxBatch * m_rowSize)
    , m_values(shape.maxBatch * m_rowSize)
    , m_largest(shape.maxBatch * shape.headCount)
    , m_totals(shape.maxBatch * shape.headCount)
{
    reserve(shape.maxBatch * kAttentionRun); // a row for each token at least
}

void AttentionStep::reserve(std::size_t positions)
{
    const std::size_t rows = runsFor(positions);
    if (rows <= m_partRows) {
        return;
    }
    m_partRows = rows + rows / 2;
    m_partValues = AlignedBuffer<float>(m_partRows * m_rowSize);
    m_partLargest = AlignedBuffer<float>(m_partRows * m_shape.headCount);
    m_partTotals = AlignedBuffer<float>(m_partRows * m_shape.headCount);
}

std::size_t AttentionStep::placeOf(std::size_t n, std::size_t head) const
{
    const std::size_t row = head / m_group * m_shape.maxBatch + n;
    return (row * m_group + head % m_group) * m_cache->shape().paddedSize();
}

kernels::AttentionSums AttentionStep::sumsOf(std::size_t token, std::size_t head)
{
    const std::size_t first = (head * m_shape.maxBatch + token) * m_group;
    return {m_values.data() + first * m_cache->shape().paddedSize(), m_largest.data() + first,
            m_totals.data() + first};
}

kernels::AttentionSums AttentionStep::partOf(std::size_t row, std::size_t head)
{
    const std::size_t first = (head * m_partRows + row) * m_group;
    return {m_partValues.data() + first * m_cache->shape().paddedSize(),
            m_partLargest.data() + first, m_partTotals.data() + first};
}

// Tokens that see the same positions of the run.
void AttentionStep::computeRun(const Span& span,
                               std::size_t head,
                               std::size_t token,
                               std::size_t tokens,
                               std::size_t run,
                               const kernels::AttentionSums& sums)
{
    kernels::AttentionRun attention;
    attention.width = m_cache->shape().paddedSize();
    attention.queries = query(token, head * m_group);
    attention.queryCount = tokens * m_group;
    attention.scale = m_shape.scale;
    attention.positions = std::min(kAttentionRun, span.seenBy(token) - run * kAttentionRun);
    m_cache->locate(span.layer, head, run, attention);
    m_table->attendFor(formatOf(*m_cache))(attention, sums);
}

// The same, added to what they have of the runs before.
void AttentionStep::attendRun(const Span& span,
                              std::size_t head,
                              std::size_t token,
                              std::size_t tokens,
                              std::size_t run)
{
    if (run == 0) {
        computeRun(span, head, token, tokens, run, sumsOf(token, head));
        return;
    }
    computeRun(span, head, token, tokens, run, partOf(token, head));
    m_table->mergeAttention(sumsOf(token, head), partOf(token, head), tokens * m_group,
                            m_cache->shape().paddedSize());
}

// A run is read from memory once for all of them.
void AttentionStep::attendTokens(const Span& span,
                                 std::size_t head,
                                 std::size_t begin,
                                 std::size_t end)
{
    for (std::size_t run = 0; run < runsFor(span.seenBy(end - 1)); ++run) {
        std::size_t token = begin;
        for (; token < end && span.seenBy(token) < (run + 1) * kAttentionRun; ++token) {
            if (span.seenBy(token) > run * kAttentionRun) {
                attendRun(span, head, token, 1, run);
            }
        }
        if (token < end) {
            attendRun(span, head, token, end - token, run);
        }
    }
    m_table->finishAttention(sumsOf(begin, head), (end - begin) * m_group,
                             m_cache->shape().paddedSize());
}

// One token: all runs of all heads at once, then the heads. In a page the heads of a layer follow
// each other.
void AttentionStep::runsApart(const Span& span)
{
    const std::size_t width = m_cache->shape().paddedSize();
    const std::size_t heads = m_cache->shape().keyHeadCount;
    const std::size_t runs = runsFor(span.seenBy(0));
    const std::size_t work = 2 * kAttentionRun * m_group * width;
    parallelRanges(*m_team, runs * heads, std::max<std::size_t>(1, kGrainFloatProducts / work),
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t item = begin; item < end; ++item) {
                           const std::size_t head = item % heads;
                           const std::size_t run = item / heads;
                           computeRun(span, head, 0, 1, run, partOf(run, head));
                       }
                   });
    for (std::size_t head = 0; head < heads; ++head) {
        const kernels::AttentionSums sums = sumsOf(0, head);
        const kernels::AttentionSums first = partOf(0, head);
        std::copy_n(first.values, m_group * width, sums.values);
        std::copy_n(first.largest, m_group, sums.largest);
        std::copy_n(first.total, m_group, sums.total);
        for (std::size_t run = 1; run < runs; ++run) {
            m_table->mergeAttention(sums, partOf(run, head), m_group, width);
        }
        m_table->finishAttention(sums, m_group, width);
    }
}

void AttentionStep::run(std::size_t layer, std::size_t firstPosition, std::size_t tokens)
{
    const Span span{layer, firstPosition, tokens};
    if (tokens == 1) {
        runsApart(span);
        return;
    }
    const std::size_t heads = m_cache->shape().keyHeadCount;
    const std::size_t work = 2 * span.seenBy(tokens - 1) * m_group * m_cache->shape().paddedSize();
    parallelRanges(*m_team, heads * tokens, std::max<std::size_t>(1, kGrainFloatProducts / work),
                   [&](std::size_t begin, std::size_t end) {
                       while (begin < end) {
                           const std::size_t head = begin / tokens;
                           const std::size_t last = std::min(end, (head + 1) * tokens);
                           attendTokens(span, head, begin - head * tokens, last - head * tokens);
                           begin = last;
                       }
                   });
}

} // namespace trilume::model::transformer
