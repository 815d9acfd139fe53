// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/block_share.h"
#include "engine/accel/projection_backend.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <span>
#include <vector>

namespace trilume::accel {

// Runs a group at once, inside submit(), as one step of the caller's thread team: the rows of all
// its jobs are split evenly over the threads, so that each streams its own part of the weights; one
// that is through helps another, from the end of its part. While the caller prepares the next
// group, the others fetch the beginning of their parts of it. Never fails.
class CpuBackend final : public ProjectionBackend
{
public:
    // Computes on `team`, which is borrowed; inside its pass, or outside. The plan is borrowed,
    // too, and does not change any more.
    CpuBackend(const kernels::KernelTable& table, ThreadTeam& team, const ProjectionPlan& plan);

    [[nodiscard]] Status supports(const ProjectionShape& shape) const override;

    // Every matrix of the plan can be named from the start. Says which of its blocks will be asked
    // for as a rule, all if nothing is said: only these are fetched in advance.
    [[nodiscard]] Status makeResident(MatrixHandle handle,
                                      const PlannedMatrix& matrix,
                                      BlockRun blocks) override;

    [[nodiscard]] bool worksAlongside() const override { return false; }

    [[nodiscard]] Result<Ticket> submit(std::span<const ProjectionJob> group) override;
    [[nodiscard]] TicketStatus wait(Ticket ticket, Deadline deadline) override;

    void abandon(Ticket /*ticket*/) override {}

    [[nodiscard]] BackendHealth health() const override { return BackendHealth::Usable; }

private:
    // A matrix as kernels take it, and the blocks of it that are computed here as a rule.
    struct Matrix
    {
        kernels::TernaryView view;
        std::size_t columns = 0;
        BlockRun usual;
    };

    [[nodiscard]] bool isInside(const ProjectionJob& job) const;
    [[nodiscard]] std::size_t partsFor(std::span<const ProjectionJob> group,
                                       std::size_t blocks) const;
    [[nodiscard]] MemoryHint hintFor(MatrixGroup following,
                                     std::size_t part,
                                     std::size_t parts) const;
    void runOnTeam(std::span<const ProjectionJob> group, std::size_t blocks, std::size_t parts);
    void runBlocks(std::span<const ProjectionJob> group, BlockRun run) const;

    const kernels::KernelTable* m_table; // static storage
    ThreadTeam* m_team;
    const ProjectionPlan* m_plan;
    std::vector<Matrix> m_matrices;   // (matrices of the plan)
    std::vector<BlockShare> m_shares; // of the threads in the group that is under way
    std::vector<MemoryHint> m_hints;  // of the threads, for after it
    std::uint64_t m_tickets = 0;
};

} // namespace trilume::accel
