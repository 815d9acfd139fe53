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

void ProjectionPlan::addGroup(std::span<const quant::PackedTernary* const> group,
                              std::optional<std::size_t> maxTokens)
{
    TRILUME_CHECK(!group.empty());
    m_groups.push_back({m_matrices.size(), group.size()});
    for (const quant::PackedTernary* weights : group) {
        m_matrices.push_back({weights,
                              {weights->rows(), weights->columns(), maxTokens.value_or(m_maxTokens),
                               weights->scales(), weights->grid()}});
        m_groupOf.push_back(m_groups.size() - 1);
    }
}

MatrixGroup ProjectionPlan::following(MatrixHandle handle) const
{
    const std::size_t place = m_groupOf[indexOf(handle)];
    const MatrixGroup& own = m_groups[place];
    const std::size_t rest = own.first + own.count - indexOf(handle) - 1;
    if (rest != 0) {
        return {indexOf(handle) + 1, rest};
    }
    return m_groups[place + 1 == m_groups.size() ? 0 : place + 1];
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
