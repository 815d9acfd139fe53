// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/cpu_backend.h"

#include "engine/base/check.h"

#include <algorithm>

namespace trilume::accel {

namespace {

// Below this much arithmetic per thread, waking the team costs more than it saves.
constexpr std::size_t kGrainWeights = std::size_t{1} << 18U;

// What a thread takes at a time: long enough to stream, short enough to end together.
constexpr std::size_t kTakeBytes = std::size_t{64} << 10U;

// What a waiting thread fetches at most: a part of its second-level cache.
constexpr std::size_t kFetchBytes = std::size_t{64} << 10U;

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
            table.matmulFor(view.packing)(view, job.activations, first, last - base,
                                          job.accumulators, job.accumulatorStride);
        }
        base += view.rowBlocks;
    }
}

// The codes of a token or a few were just written by the caller, on another core: ask for all their
// lines at once, before the product waits for them one by one.
void fetchCodes(std::span<const ProjectionJob> group)
{
    constexpr std::size_t kMostBytes = std::size_t{16} << 10U;
    for (const ProjectionJob& job : group) {
        const std::size_t bytes = job.activations.tokens * job.activations.stride;
        for (std::size_t i = 0; i < std::min(bytes, kMostBytes); i += kCacheLineBytes) {
            __builtin_prefetch(job.activations.codes + i, 0, 3);
        }
    }
}

} // namespace

CpuBackend::CpuBackend(const kernels::KernelTable& table, ThreadTeam& team)
    : m_table(&table)
    , m_team(&team)
    , m_shares(team.threads())
    , m_hints(m_shares.size())
{}

void CpuBackend::announce(std::span<const quant::PackedTernary* const> following)
{
    m_followingCount = std::min(following.size(), m_following.size());
    std::copy_n(following.begin(), m_followingCount, m_following.begin());
}

// Where the part begins in the matrices that follow, laid end to end.
MemoryHint CpuBackend::hintFor(std::size_t part, std::size_t parts) const
{
    std::size_t blocks = 0;
    for (std::size_t i = 0; i < m_followingCount; ++i) {
        blocks += m_following[i]->view().rowBlocks;
    }
    std::size_t first = blocks * part / parts;
    for (std::size_t i = 0; i < m_followingCount; ++i) {
        const kernels::TernaryView view = m_following[i]->view();
        if (first < view.rowBlocks) {
            const std::size_t share = (blocks * (part + 1) / parts - blocks * part / parts);
            return {view.lines + first * view.blockBytes,
                    std::min({kFetchBytes, share * view.blockBytes,
                              (view.rowBlocks - first) * view.blockBytes})};
        }
        first -= view.rowBlocks;
    }
    return {};
}

void CpuBackend::submit(std::span<const ProjectionJob> group)
{
    if (group.empty()) {
        return;
    }
    const ProjectionJob& job = group.front();
    const std::size_t tokens = std::max<std::size_t>(1, job.activations.tokens);
    const std::size_t columns = std::max<std::size_t>(1, job.matrix->columns());
    const std::size_t blocks = totalBlocks(group);
    const std::size_t work = blocks * kernels::kBlockRows * columns * tokens;
    const std::size_t parts =
        std::clamp<std::size_t>(work / kGrainWeights, 1, std::min(m_team->threads(), blocks + 1));
    if (parts == 1) {
        runBlocks(*m_table, group, 0, blocks);
        return;
    }
    for (std::size_t part = 0; part < parts; ++part) {
        m_shares[part].reset({blocks * part / parts, blocks * (part + 1) / parts});
        m_hints[part] = hintFor(part, parts);
    }
    const std::size_t blockBytes = std::max<std::size_t>(1, job.matrix->view().blockBytes);
    const std::size_t most = std::max<std::size_t>(2, kTakeBytes / blockBytes / 2 * 2);
    m_team->run(
        parts,
        [&](std::size_t own, std::size_t) {
            if (own != 0) {
                fetchCodes(group);
            }
            for (BlockRun run = m_shares[own].takeFront(most); !run.isEmpty();
                 run = m_shares[own].takeFront(most)) {
                runBlocks(*m_table, group, run.begin, run.end);
            }
            for (std::size_t i = 1; i < parts; ++i) {
                BlockShare& other = m_shares[(own + i) % parts];
                for (BlockRun run = other.takeBack(most); !run.isEmpty();
                     run = other.takeBack(most)) {
                    runBlocks(*m_table, group, run.begin, run.end);
                }
            }
        },
        std::span<const MemoryHint>(m_hints).first(parts));
}

} // namespace trilume::accel
