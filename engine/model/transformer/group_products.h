// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/transformer/projector.h"
#include "engine/model/transformer/weights.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::model::transformer {

// Inputs of a batch as int8 codes with a multiplier for each group of columns.
class GroupInputs
{
public:
    GroupInputs() = default;
    GroupInputs(std::size_t maxBatch, std::size_t width, std::size_t groupColumns);

    // Rows may be quantised at the same time.
    void quantize(const kernels::KernelTable& table, std::size_t n, const float* values);

    [[nodiscard]] std::size_t groups() const { return m_groups; }

    // What a product of one group takes.
    [[nodiscard]] kernels::ActivationView view(std::size_t group, std::size_t tokens) const
    {
        return {m_codes.data() + group * m_groupColumns, m_sums.data() + group * m_maxBatch,
                m_stride, tokens};
    }

    // Of a group's codes: what their inputs are when multiplied with it.
    [[nodiscard]] float multiplier(std::size_t group, std::size_t n) const
    {
        return m_multipliers[n * m_groups + group];
    }

    [[nodiscard]] std::span<const std::int8_t> codes(std::size_t n) const
    {
        return {m_codes.data() + n * m_stride, m_width};
    }

private:
    std::size_t m_maxBatch = 0;
    std::size_t m_width = 0;
    std::size_t m_groupColumns = 0;
    std::size_t m_groups = 0;
    std::size_t m_stride = 0;
    AlignedBuffer<std::int8_t> m_codes; // (maxBatch, stride)
    AlignedBuffer<std::int32_t> m_sums; // (groups, maxBatch)
    AlignedBuffer<float> m_multipliers; // (maxBatch, groups)
};

struct GroupProduct
{
    const Linear* linear = nullptr;
    FloatRows out; // rows of roundUp(rows, 16) floats
};

// Products of matrices whose multipliers reach over a group of columns: the integers of a group are
// exact, and float sums run over the groups in order (kernels/README.md). Blocks of rows are split
// over threads.
class GroupProducts
{
public:
    GroupProducts(const kernels::KernelTable& table, ThreadTeam& team)
        : m_table(&table)
        , m_team(&team)
    {}

    void run(const GroupInputs& inputs, std::size_t tokens, std::span<const GroupProduct> products);

private:
    void multiplyBlock(const GroupInputs& inputs,
                       std::size_t tokens,
                       const GroupProduct& product,
                       std::size_t block) const;

    const kernels::KernelTable* m_table; // static storage
    ThreadTeam* m_team;
};

} // namespace trilume::model::transformer
