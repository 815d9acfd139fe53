// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/projection_plan.h"

#include "engine/base/check.h"

#include <algorithm>

namespace trilume::accel {

BlockRun PlannedMatrix::allBlocks() const
{
    return {0, kernels::roundUp(shape.rows, kernels::kBlockRows) / kernels::kBlockRows};
}

void ProjectionPlan::addGroup(std::span<const quant::PackedTernary* const> group)
{
    TRILUME_CHECK(!group.empty());
    m_groups.push_back({m_matrices.size(), group.size()});
    for (const quant::PackedTernary* weights : group) {
        m_matrices.push_back({weights,
                              {weights->rows(), weights->columns(), m_maxTokens, weights->scales(),
                               weights->grid()}});
        m_groupOf.push_back(m_groups.size() - 1);
    }
}

std::size_t ProjectionPlan::largestGroup() const
{
    std::size_t largest = 0;
    for (const MatrixGroup& group : m_groups) {
        largest = std::max(largest, group.count);
    }
    return largest;
}

} // namespace trilume::accel
