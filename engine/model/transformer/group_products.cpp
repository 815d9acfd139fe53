// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/group_products.h"

#include "engine/kernels/packing.h"

#include <algorithm>

namespace trilume::model::transformer {

namespace {

// Below it a group counts as zero: its multiplier would have no inverse.
constexpr float kSmallestOfGroup = 0x1p-100F;

// An odd number of cache lines: rows of a batch would share few sets of the cache otherwise, as
// widths of models are multiples of large powers of two.
std::size_t rowStride(std::size_t width)
{
    return (kernels::activationStride(width) / kCacheLineBytes | 1U) * kCacheLineBytes;
}

} // namespace

GroupInputs::GroupInputs(std::size_t maxBatch,
                         std::size_t width,
                         std::size_t groupColumns,
                         quant::CodeWidth codeWidth)
    : m_maxBatch(maxBatch)
    , m_width(width)
    , m_groupColumns(groupColumns)
    , m_groups(width / groupColumns)
    , m_planes(codeWidth == quant::CodeWidth::Int16 ? 2 : 1)
    , m_stride(rowStride(width))
    , m_codes(maxBatch * m_planes * m_stride)
    , m_sums(m_groups * maxBatch * m_planes)
    , m_multipliers(m_groups * maxBatch)
{}

void GroupInputs::quantize(const kernels::KernelTable& table, std::size_t n, const float* values)
{
    std::int8_t* const codes = m_codes.data() + n * m_planes * m_stride;
    for (std::size_t group = 0; group < m_groups; ++group) {
        const std::size_t first = group * m_groupColumns;
        std::int32_t* const sums = m_sums.data() + (group * m_maxBatch + n) * m_planes;
        float scale = 0.0F;
        if (m_planes == 1) {
            const kernels::QuantScale found = table.quantizeValues(
                values + first, m_groupColumns, kSmallestOfGroup, codes + first, m_groupColumns);
            sums[0] = found.sum;
            scale = found.scale;
        } else {
            const kernels::WideQuantScale found =
                table.quantizeWide(values + first, m_groupColumns, kSmallestOfGroup,
                                   {codes + first, codes + m_stride + first});
            sums[0] = found.highSum;
            sums[1] = found.lowSum;
            scale = found.scale;
        }
        m_multipliers[group * m_maxBatch + n] = 1.0F / scale;
    }
}

void GroupProducts::run(const GroupInputs& inputs,
                        std::size_t tokens,
                        std::span<const GroupProduct> products)
{
    std::size_t blocks = 0;
    for (const GroupProduct& product : products) {
        blocks += product.linear->blocks();
    }
    const std::size_t columns = products.front().linear->weights.columns();
    const kernels::GroupActivationView codes = inputs.view(tokens);
    m_split.run(blocks,
                {products.front().linear->sizeBytes() / products.front().linear->blocks(),
                 kernels::kBlockRows * columns * tokens * codes.planes},
                [&](std::size_t begin, std::size_t end) {
                    std::size_t first = 0; // block of the product at hand
                    for (const GroupProduct& product : products) {
                        const std::size_t own = product.linear->blocks();
                        const std::size_t from = std::max(begin, first);
                        const std::size_t to = std::min(end, first + own);
                        if (from < to) {
                            m_table->groupMatmul(product.linear->groupedView(), codes, from - first,
                                                 to - first, product.out.values,
                                                 product.out.stride);
                        }
                        first += own;
                    }
                });
}

} // namespace trilume::model::transformer
