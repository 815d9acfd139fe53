// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/attention_weights.h"

#include "engine/base/reproducible_exp.h"
#include "engine/base/reproducible_log.h"
#include "engine/model/transformer/kv_head.h"
#include "engine/runtime/parallel.h"

#include <algorithm>

namespace trilume::model::transformer {

namespace {

constexpr std::size_t kRun = kernels::kAttentionRun;

// What it adds to an entropy is less than a float can show.
constexpr double kNoWeight = 1e-10;

std::size_t runsOf(std::size_t positions)
{
    return (positions + kRun - 1) / kRun;
}

double entropyOf(std::span<const float> weights)
{
    double entropy = 0.0;
    for (const float weight : weights) {
        const auto share = static_cast<double>(weight);
        entropy -= share > kNoWeight ? share * reproducibleLog(share) : 0.0;
    }
    return entropy;
}

} // namespace

AttentionWeights::AttentionWeights(const kernels::KernelTable& table,
                                   ThreadTeam& team,
                                   const KvCache& cache,
                                   const AttentionShape& shape)
    : m_table(&table)
    , m_team(&team)
    , m_cache(&cache)
    , m_shape(shape)
    , m_group(shape.headCount / cache.shape().keyHeadCount)
    , m_columns(std::min(kRun, cache.shape().headSize))
    , m_spreads(shape.headCount)
{
    const KvHead head(cache.shape());
    const std::size_t width = cache.shape().paddedSize();
    for (std::size_t first = 0; first < kRun; first += m_columns) {
        AlignedBuffer<std::byte> ones(cache.shape().headBytes());
        for (std::size_t position = 0; position < kRun; ++position) {
            const std::vector<float> key(width);
            std::vector<float> value(width);
            if (position >= first && position < first + m_columns) {
                value[position - first] = 1.0F;
            }
            head.write(ones.data(), position, key.data(), value.data());
        }
        m_ones.push_back(std::move(ones));
    }
}

void AttentionWeights::compute(std::size_t layer,
                               std::size_t position,
                               const AttentionStep& step,
                               std::size_t n)
{
    m_positions = position + 1;
    m_weights.resize(m_shape.headCount * m_positions);
    parallelRanges(*m_team, m_cache->shape().keyHeadCount, 1,
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t head = begin; head < end; ++head) {
                           weighHead(layer, head, step.query(n, head * m_group));
                       }
                   });
}

void AttentionWeights::weighHead(std::size_t layer, std::size_t keyHead, const float* queries)
{
    const std::size_t runs = runsOf(m_positions);
    RunSums sums{std::vector<float>(m_group * m_cache->shape().paddedSize()),
                 std::vector<float>(m_group), std::vector<float>(m_group)};
    std::vector<float> largest(runs * m_group);
    std::vector<float> totals(runs * m_group);
    for (std::size_t run = 0; run < runs; ++run) {
        weighRun(layer, keyHead, run, queries, sums);
        const auto place = static_cast<std::ptrdiff_t>(run * m_group);
        std::copy(sums.largest.begin(), sums.largest.end(), largest.begin() + place);
        std::copy(sums.totals.begin(), sums.totals.end(), totals.begin() + place);
    }
    for (std::size_t i = 0; i < m_group; ++i) {
        normalise(keyHead * m_group + i, std::span(largest).subspan(i),
                  std::span(totals).subspan(i), m_group);
    }
}

// The weights of a run as if it were all, into their places.
void AttentionWeights::weighRun(std::size_t layer,
                                std::size_t keyHead,
                                std::size_t run,
                                const float* queries,
                                RunSums& sums)
{
    const KvHead head(m_cache->shape());
    kernels::AttentionRun attention;
    attention.width = m_cache->shape().paddedSize();
    attention.queries = queries;
    attention.queryCount = m_group;
    attention.scale = m_shape.scale;
    attention.positions = std::min(kRun, m_positions - run * kRun);
    for (std::size_t part = 0; part * m_columns < attention.positions; ++part) {
        kernels::AttentionRun ones;
        head.locate(m_ones[part].data(), ones);
        m_cache->locate(layer, keyHead, run, attention);
        attention.values = ones.values;
        attention.valueScales = ones.valueScales;
        m_table->attendFor(m_cache->shape().format)(
            attention, {sums.values.data(), sums.largest.data(), sums.totals.data()});
        const std::size_t first = part * m_columns;
        const std::size_t count = std::min(m_columns, attention.positions - first);
        for (std::size_t i = 0; i < m_group; ++i) {
            std::copy_n(sums.values.data() + i * attention.width, count,
                        m_weights.data() + (keyHead * m_group + i) * m_positions + run * kRun
                            + first);
        }
    }
}

// As runs are merged: each times exp(its largest score - that of all), over the sum of all.
void AttentionWeights::normalise(std::size_t head,
                                 std::span<const float> largest,
                                 std::span<const float> totals,
                                 std::size_t stride)
{
    const std::size_t runs = runsOf(m_positions);
    float most = largest[0];
    for (std::size_t run = 1; run < runs; ++run) {
        most = std::max(most, largest[run * stride]);
    }
    std::vector<double> factors(runs);
    double total = 0.0;
    for (std::size_t run = 0; run < runs; ++run) {
        factors[run] =
            reproducibleExp(static_cast<double>(largest[run * stride]) - static_cast<double>(most));
        total += factors[run] * static_cast<double>(totals[run * stride]);
    }
    const std::span<float> row = std::span(m_weights).subspan(head * m_positions, m_positions);
    for (std::size_t position = 0; position < row.size(); ++position) {
        row[position] = static_cast<float>(static_cast<double>(row[position])
                                           * factors[position / kRun] / total);
    }
    const double even = reproducibleLog(static_cast<double>(m_positions));
    m_spreads[head] = even > 0.0 ? static_cast<float>(std::min(1.0, entropyOf(row) / even)) : 0.0F;
}

} // namespace trilume::model::transformer
