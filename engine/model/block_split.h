// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/block_share.h"
#include "engine/runtime/range_task.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <vector>

namespace trilume::model {

// Blocks of a product as steps of a thread team: split evenly over the threads, so that each
// streams its own part of the weights; one that is through helps another, from the end of its part.
// Owned by a sequence, used in its passes.
class BlockSplit
{
public:
    explicit BlockSplit(ThreadTeam& team);

    // How much there is to read and to do for one block.
    struct Extent
    {
        std::size_t bytes;
        std::size_t products; // of all tokens
    };

    // task(begin, end) for all of [0, blocks).
    void run(std::size_t blocks, const Extent& block, RangeTask task);

private:
    ThreadTeam* m_team;
    std::vector<accel::BlockShare> m_shares; // of the threads in the product that is under way
};

} // namespace trilume::model
