// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"
#include "engine/model/block_split.h"
#include "engine/model/dense_matrix.h"
#include "engine/runtime/range_task.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>

namespace trilume::model {

// Dense products as steps of a thread team, whose threads share the rows. Owned by a sequence, used
// in its passes.
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
    void split(const DenseMatrix& matrix, std::size_t tokens, RangeTask rows);
    void split(std::size_t rows, std::size_t rowBytes, std::size_t rowProducts, RangeTask task);

    const kernels::KernelTable* m_table; // static storage
    BlockSplit m_split;
};

} // namespace trilume::model
