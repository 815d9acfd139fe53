// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/group_products.h"

#include "engine/kernels/packing.h"
#include "engine/runtime/parallel.h"

#include <algorithm>

namespace trilume::model::transformer {

namespace {

// Below it a group counts as zero: its multiplier would have no inverse.
constexpr float kSmallestOfGroup = 0x1p-100F;

// Below this much arithmetic per thread, waking the team costs more than it saves.
constexpr std::size_t kGrainGroupWeights = std::size_t{1} << 17U;

// Tokens whose integers are kept at a time.
constexpr std::size_t kTokensAtOnce = 32;

} // namespace

GroupInputs::GroupInputs(std::size_t maxBatch, std::size_t width, std::size_t groupColumns)
    : m_maxBatch(maxBatch)
    , m_width(width)
    , m_groupColumns(groupColumns)
    , m_groups(width / groupColumns)
    , m_stride(kernels::activationStride(width))
    , m_codes(maxBatch * m_stride)
    , m_sums(m_groups * maxBatch)
    , m_multipliers(maxBatch * m_groups)
{}

void GroupInputs::quantize(const kernels::KernelTable& table, std::size_t n, const float* values)
{
    for (std::size_t group = 0; group < m_groups; ++group) {
        const std::size_t first = group * m_groupColumns;
        const kernels::QuantScale scale =
            table.quantizeValues(values + first, m_groupColumns, kSmallestOfGroup,
                                 m_codes.data() + n * m_stride + first, m_groupColumns);
        m_sums[group * m_maxBatch + n] = scale.sum;
        m_multipliers[n * m_groups + group] = 1.0F / scale.scale;
    }
}

void GroupProducts::multiplyBlock(const GroupInputs& inputs,
                                  std::size_t tokens,
                                  const GroupProduct& product,
                                  std::size_t block) const
{
    const Linear& linear = *product.linear;
    kernels::TernaryView part = linear.weights.part(block, 0, linear.groupColumns);
    const std::uint16_t* scales =
        linear.groupScales.data() + block * linear.groups() * kernels::kBlockRows;
    alignas(kCacheLineBytes) std::int32_t integers[kTokensAtOnce * kernels::kBlockRows];
    for (std::size_t group = 0; group < linear.groups(); ++group) {
        for (std::size_t first = 0; first < tokens; first += kTokensAtOnce) {
            kernels::ActivationView codes = inputs.view(group, tokens);
            codes.codes += first * codes.stride;
            codes.sums += first;
            codes.tokens = std::min(kTokensAtOnce, tokens - first);
            m_table->ternaryMatmul(part, codes, 0, 1, integers, kernels::kBlockRows);
            for (std::size_t n = 0; n < codes.tokens; ++n) {
                m_table->addGroup(integers + n * kernels::kBlockRows, scales,
                                  inputs.multiplier(group, first + n),
                                  product.out.values + (first + n) * product.out.stride
                                      + block * kernels::kBlockRows);
            }
        }
        part.lines += part.blockBytes;
        scales += kernels::kBlockRows;
    }
}

void GroupProducts::run(const GroupInputs& inputs,
                        std::size_t tokens,
                        std::span<const GroupProduct> products)
{
    std::size_t blocks = 0;
    for (const GroupProduct& product : products) {
        blocks += kernels::roundUp(product.linear->weights.rows(), kernels::kBlockRows)
                  / kernels::kBlockRows;
    }
    const std::size_t work =
        kernels::kBlockRows * products.front().linear->weights.columns() * tokens;
    parallelRanges(*m_team, blocks, std::max<std::size_t>(1, kGrainGroupWeights / work),
                   [&](std::size_t begin, std::size_t end) {
                       std::size_t first = 0; // block of the product at hand
                       for (const GroupProduct& product : products) {
                           const std::size_t own =
                               kernels::roundUp(product.linear->weights.rows(), kernels::kBlockRows)
                               / kernels::kBlockRows;
                           for (std::size_t block = std::max(begin, first);
                                block < std::min(end, first + own); ++block) {
                               for (std::size_t n = 0; n < tokens; ++n) {
                                   std::fill_n(product.out.values + n * product.out.stride
                                                   + (block - first) * kernels::kBlockRows,
                                               kernels::kBlockRows, 0.0F);
                               }
                               multiplyBlock(inputs, tokens, product, block - first);
                           }
                           first += own;
                       }
                   });
}

} // namespace trilume::model::transformer
