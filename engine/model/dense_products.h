// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/block_share.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/dense_matrix.h"
#include "engine/runtime/range_task.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <vector>

namespace trilume::model {

// Dense products as steps of a thread team: rows are split evenly over the threads, so that each
// streams its own part of the weights; one that is through helps another, from the end of its part.
// Owned by a sequence, used in its passes.
class DenseProducts
{
public:
    DenseProducts(const kernels::KernelTable& table, ThreadTeam& team);

    // out[n * outStride + row] for all rows and tokens.
    void run(const kernels::Bf16View& weights,
             const kernels::FloatBatchView& inputs,
             float* out,
             std::size_t outStride);

    // The same for a matrix of any type.
    void run(const DenseMatrix& matrix,
             const kernels::FloatBatchView& inputs,
             float* out,
             std::size_t outStride);

private:
    // How much there is to read and to do.
    struct Extent
    {
        std::size_t rows;
        std::size_t rowBytes;
        std::size_t rowProducts; // of all tokens
    };

    void split(const Extent& extent, RangeTask rows);

    const kernels::KernelTable* m_table; // static storage
    ThreadTeam* m_team;
    std::vector<accel::BlockShare> m_shares; // of the threads in the product that is under way
};

} // namespace trilume::model
