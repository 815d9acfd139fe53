// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/block_split.h"
#include "engine/model/transformer/projector.h"
#include "engine/model/transformer/weights.h"
#include "engine/quant/scale_kind.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::model::transformer {

// Inputs of a batch as codes with a multiplier for each group of columns.
class GroupInputs
{
public:
    GroupInputs() = default;
    GroupInputs(std::size_t maxBatch,
                std::size_t width,
                std::size_t groupColumns,
                quant::CodeWidth codeWidth);

    // Rows may be quantised at the same time.
    void quantize(const kernels::KernelTable& table, std::size_t n, const float* values);

    // Of the rows that were quantised last, the first `tokens`.
    [[nodiscard]] kernels::GroupActivationView view(std::size_t tokens) const
    {
        return {m_codes.data(), m_sums.data(),         m_multipliers.data(),
                m_stride,       m_maxBatch * m_planes, tokens,
                m_planes};
    }

    // What a listener sees of row n: of two planes the higher one.
    [[nodiscard]] std::span<const std::int8_t> codes(std::size_t n) const
    {
        return {m_codes.data() + n * m_planes * m_stride, m_width};
    }

private:
    std::size_t m_maxBatch = 0;
    std::size_t m_width = 0;
    std::size_t m_groupColumns = 0;
    std::size_t m_groups = 0;
    std::size_t m_planes = 1;
    std::size_t m_stride = 0;
    AlignedBuffer<std::int8_t> m_codes; // (maxBatch, planes, stride)
    AlignedBuffer<std::int32_t> m_sums; // (groups, maxBatch, planes)
    AlignedBuffer<float> m_multipliers; // (groups, maxBatch)
};

struct GroupProduct
{
    const Linear* linear = nullptr;
    FloatRows out; // rows of roundUp(rows, 16) floats
};

// Products of matrices whose multipliers reach over a group of columns (kernels/README.md), which
// read the same inputs. Blocks of rows are split over threads.
class GroupProducts
{
public:
    GroupProducts(const kernels::KernelTable& table, ThreadTeam& team)
        : m_table(&table)
        , m_split(team)
    {}

    void run(const GroupInputs& inputs, std::size_t tokens, std::span<const GroupProduct> products);

private:
    const kernels::KernelTable* m_table; // static storage
    BlockSplit m_split;
};

} // namespace trilume::model::transformer
