// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/cpu_backend.h"

#include "engine/base/check.h"
#include "engine/runtime/parallel.h"

#include <algorithm>

namespace trilume::accel {

namespace {

// Below this much arithmetic per thread, waking the team costs more than it saves.
constexpr std::size_t kGrainWeights = std::size_t{1} << 20U;

std::size_t totalBlocks(std::span<const ProjectionJob> group)
{
    std::size_t blocks = 0;
    for (const ProjectionJob& job : group) {
        blocks += job.matrix->view().rowBlocks;
    }
    return blocks;
}

// Blocks [begin, end) of the group's matrices laid end to end.
void runBlocks(const kernels::KernelTable& table,
               std::span<const ProjectionJob> group,
               std::size_t begin,
               std::size_t end)
{
    std::size_t base = 0;
    for (const ProjectionJob& job : group) {
        const kernels::TernaryView view = job.matrix->view();
        const std::size_t first = std::max(begin, base) - base;
        const std::size_t last = std::min(end, base + view.rowBlocks);
        if (last > base + first) {
            table.ternaryMatmul(view, job.activations, first, last - base, job.accumulators,
                                job.accumulatorStride);
        }
        base += view.rowBlocks;
    }
}

} // namespace

CpuBackend::CpuBackend(const kernels::KernelTable& table, ThreadBudget budget)
    : m_table(&table)
    , m_budget(budget)
{}

void CpuBackend::submit(std::span<const ProjectionJob> group)
{
    if (group.empty()) {
        return;
    }
    const ProjectionJob& first = group.front();
    const std::size_t weightsPerBlock =
        kernels::kBlockRows * std::max<std::size_t>(1, first.matrix->columns());
    const std::size_t tokens = std::max<std::size_t>(1, first.activations.tokens);
    const std::size_t grain = std::max<std::size_t>(1, kGrainWeights / (weightsPerBlock * tokens));
    parallelRanges(m_budget, totalBlocks(group), grain, [&](std::size_t begin, std::size_t end) {
        runBlocks(*m_table, group, begin, end);
    });
}

} // namespace trilume::accel
