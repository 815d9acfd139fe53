// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/block_split.h"

#include <algorithm>

namespace trilume::model {

namespace {

// Below this much arithmetic per thread, waking the team costs more than it saves.
constexpr std::size_t kGrainProducts = std::size_t{1} << 16U;

// What a thread takes at a time: long enough to stream, short enough to end together.
constexpr std::size_t kTakeBytes = std::size_t{128} << 10U;

} // namespace

BlockSplit::BlockSplit(ThreadTeam& team)
    : m_team(&team)
    , m_shares(team.threads())
{}

void BlockSplit::run(std::size_t blocks, const Extent& block, RangeTask task)
{
    const std::size_t parts =
        std::clamp<std::size_t>(blocks * block.products / kGrainProducts, 1,
                                std::min({m_team->threads(), m_shares.size(), blocks + 1}));
    if (parts == 1) {
        task(0, blocks);
        return;
    }
    for (std::size_t part = 0; part < parts; ++part) {
        m_shares[part].reset({blocks * part / parts, blocks * (part + 1) / parts});
    }
    const std::size_t most =
        std::max<std::size_t>(1, kTakeBytes / std::max<std::size_t>(1, block.bytes));
    m_team->run(parts, [&](std::size_t own, std::size_t) {
        for (accel::BlockRun run = m_shares[own].takeFront(most); !run.isEmpty();
             run = m_shares[own].takeFront(most)) {
            task(run.begin, run.end);
        }
        for (std::size_t i = 1; i < parts; ++i) {
            accel::BlockShare& other = m_shares[(own + i) % parts];
            for (accel::BlockRun run = other.takeBack(most); !run.isEmpty();
                 run = other.takeBack(most)) {
                task(run.begin, run.end);
            }
        }
    });
}

} // namespace trilume::model
