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
        blocks += job.blocks.count();
    }
    return blocks;
}

// The codes of a token or a few were just written by the caller, on another core: ask for all their
// lines at once, before the product waits for them one by one.
void fetchCodes(std::span<const ProjectionJob> group)
{
    constexpr std::size_t kMostBytes = std::size_t{16} << 10U;
    for (const ProjectionJob& job : group) {
        const kernels::ActivationView& activations = job.projection.activations;
        const std::size_t bytes = activations.tokens * activations.stride;
        for (std::size_t i = 0; i < std::min(bytes, kMostBytes); i += kCacheLineBytes) {
            __builtin_prefetch(activations.codes + i, 0, 3);
        }
    }
}

} // namespace

CpuBackend::CpuBackend(const kernels::KernelTable& table,
                       ThreadTeam& team,
                       const ProjectionPlan& plan)
    : m_table(&table)
    , m_team(&team)
    , m_plan(&plan)
    , m_shares(team.threads())
    , m_hints(m_shares.size())
{
    m_matrices.reserve(plan.matrices().size());
    for (const PlannedMatrix& matrix : plan.matrices()) {
        TRILUME_CHECK(supports(matrix.shape).ok());
        m_matrices.push_back({matrix.weights->view(), matrix.shape.columns, matrix.allBlocks()});
    }
}

Status CpuBackend::supports(const ProjectionShape& shape) const
{
    if (shape.scales == quant::ScaleKind::Group || shape.grid == quant::ActivationGrid::Group) {
        return Error{Errc::Unsupported,
                     Sentence::of("A matrix with scales for groups of columns was found, the "
                                  "processor's products have one sum for each row.")};
    }
    return Done{};
}

Status CpuBackend::makeResident(MatrixHandle handle, const PlannedMatrix& matrix, BlockRun blocks)
{
    if (indexOf(handle) >= m_matrices.size() || !matrix.allBlocks().contains(blocks)) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("Blocks of a matrix were named that the plan does not have.")};
    }
    m_matrices[indexOf(handle)].usual = blocks;
    return Done{};
}

// Where the part begins in the matrices that follow, laid end to end.
MemoryHint CpuBackend::hintFor(MatrixGroup following, std::size_t part, std::size_t parts) const
{
    const auto matrices = std::span(m_matrices).subspan(following.first, following.count);
    std::size_t blocks = 0;
    for (const Matrix& matrix : matrices) {
        blocks += matrix.usual.count();
    }
    std::size_t first = blocks * part / parts;
    for (const Matrix& matrix : matrices) {
        const kernels::TernaryView& view = matrix.view;
        if (first < matrix.usual.count()) {
            const std::size_t share = (blocks * (part + 1) / parts - blocks * part / parts);
            return {view.lines + (matrix.usual.begin + first) * view.blockBytes,
                    std::min({kFetchBytes, share * view.blockBytes,
                              (matrix.usual.count() - first) * view.blockBytes})};
        }
        first -= matrix.usual.count();
    }
    return {};
}

bool CpuBackend::isInside(const ProjectionJob& job) const
{
    const std::size_t matrix = indexOf(job.projection.matrix);
    return matrix < m_matrices.size()
           && BlockRun{0, m_matrices[matrix].view.rowBlocks}.contains(job.blocks);
}

std::size_t CpuBackend::partsFor(std::span<const ProjectionJob> group, std::size_t blocks) const
{
    const Projection& first = group.front().projection;
    const std::size_t tokens = std::max<std::size_t>(1, first.activations.tokens);
    const std::size_t columns = std::max<std::size_t>(1, m_matrices[indexOf(first.matrix)].columns);
    const std::size_t work = blocks * kernels::kBlockRows * columns * tokens;
    return std::clamp<std::size_t>(work / kGrainWeights, 1,
                                   std::min(m_team->threads(), blocks + 1));
}

Result<Ticket> CpuBackend::submit(std::span<const ProjectionJob> group)
{
    for (const ProjectionJob& job : group) {
        if (!isInside(job)) {
            return Error{
                Errc::InvalidArgument,
                Sentence::of("A job names blocks of a matrix that the plan does not have.")};
        }
    }
    if (!group.empty()) {
        const std::size_t blocks = totalBlocks(group);
        const std::size_t parts = partsFor(group, blocks);
        if (parts == 1) {
            runBlocks(group, {0, blocks});
        } else {
            runOnTeam(group, blocks, parts);
        }
    }
    return Ticket{++m_tickets};
}

void CpuBackend::runOnTeam(std::span<const ProjectionJob> group,
                           std::size_t blocks,
                           std::size_t parts)
{
    const MatrixGroup following = m_plan->following(group.back().projection.matrix);
    for (std::size_t part = 0; part < parts; ++part) {
        m_shares[part].reset({blocks * part / parts, blocks * (part + 1) / parts});
        m_hints[part] = hintFor(following, part, parts);
    }
    const kernels::TernaryView& first = m_matrices[indexOf(group.front().projection.matrix)].view;
    const std::size_t blockBytes = std::max<std::size_t>(1, first.blockBytes);
    const std::size_t most = std::max<std::size_t>(2, kTakeBytes / blockBytes / 2 * 2);
    m_team->run(
        parts,
        [&](std::size_t own, std::size_t) {
            if (own != 0) {
                fetchCodes(group);
            }
            for (BlockRun run = m_shares[own].takeFront(most); !run.isEmpty();
                 run = m_shares[own].takeFront(most)) {
                runBlocks(group, run);
            }
            for (std::size_t i = 1; i < parts; ++i) {
                BlockShare& other = m_shares[(own + i) % parts];
                for (BlockRun run = other.takeBack(most); !run.isEmpty();
                     run = other.takeBack(most)) {
                    runBlocks(group, run);
                }
            }
        },
        std::span<const MemoryHint>(m_hints).first(parts));
}

// A run of the jobs' blocks laid end to end.
void CpuBackend::runBlocks(std::span<const ProjectionJob> group, BlockRun run) const
{
    std::size_t base = 0;
    for (const ProjectionJob& job : group) {
        const Projection& projection = job.projection;
        const kernels::TernaryView& view = m_matrices[indexOf(projection.matrix)].view;
        const std::size_t first = std::max(run.begin, base) - base;
        const std::size_t last = std::min(run.end, base + job.blocks.count());
        if (last > base + first) {
            m_table->matmulFor(view.packing)(view, projection.activations, job.blocks.begin + first,
                                             job.blocks.begin + last - base,
                                             projection.accumulators, projection.accumulatorStride);
        }
        base += job.blocks.count();
    }
}

TicketStatus CpuBackend::wait(Ticket ticket, Deadline /*deadline*/)
{
    const auto number = static_cast<std::uint64_t>(ticket);
    if (number == 0 || number > m_tickets) {
        return {
            TicketState::Failed,
            {Errc::InvalidArgument, Sentence::of("A ticket is waited for that was never given.")}};
    }
    return {};
}

} // namespace trilume::accel
