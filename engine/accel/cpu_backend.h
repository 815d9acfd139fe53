// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/block_share.h"
#include "engine/accel/projection_backend.h"
#include "engine/runtime/thread_team.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace trilume::accel {

// Runs a group at once as one step of the caller's thread team: the rows of all its matrices are
// split evenly over the threads, so that each streams its own part of the weights; one that is
// through helps another, from the end of its part. While the caller prepares the next group, the
// others fetch the beginning of their parts of it.
class CpuBackend final : public ProjectionBackend
{
public:
    // Computes on `team`, which is borrowed; inside its pass, or outside.
    CpuBackend(const kernels::KernelTable& table, ThreadTeam& team);

    void announce(std::span<const quant::PackedTernary* const> following) override;
    void submit(std::span<const ProjectionJob> group) override;
    void wait() override {}

private:
    [[nodiscard]] MemoryHint hintFor(std::size_t part, std::size_t parts) const;

    static constexpr std::size_t kMostAnnounced = 3; // i, f, g

    const kernels::KernelTable* m_table; // static storage
    ThreadTeam* m_team;
    std::vector<BlockShare> m_shares; // of the threads in the group that is under way
    std::vector<MemoryHint> m_hints;  // of the threads, for after it
    std::array<const quant::PackedTernary*, kMostAnnounced> m_following = {};
    std::size_t m_followingCount = 0;
};

} // namespace trilume::accel
