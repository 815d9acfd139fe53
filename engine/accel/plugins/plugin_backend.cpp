// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/plugin_backend.h"

#include <algorithm>
#include <utility>

namespace trilume::accel {

PluginBackend::PluginBackend(std::shared_ptr<PluginDevice> device)
    : m_device(std::move(device))
{}

PluginBackend::~PluginBackend()
{
    for (const auto& [handle, held] : m_held) {
        m_device->release(*held.matrix.weights, held.blocks);
    }
}

Status PluginBackend::supports(const ProjectionShape& shape) const
{
    return m_device->supports(shape);
}

Status PluginBackend::makeResident(MatrixHandle handle,
                                   const PlannedMatrix& matrix,
                                   BlockRun blocks)
{
    if (blocks.isEmpty() || !matrix.allBlocks().contains(blocks) || m_held.contains(handle)) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("The matrix does not have these rows, or is there already.")};
    }
    const Result<PluginDevice::Resident> resident = m_device->acquire(*matrix.weights, blocks);
    if (!resident) {
        return resident.error();
    }
    m_held.emplace(handle, Held{matrix, blocks, resident.value()});
    return Done{};
}

// With as many tokens each as the device takes.
Status PluginBackend::addJobs(const ProjectionJob& job)
{
    const Projection& projection = job.projection;
    const auto found = m_held.find(projection.matrix);
    const bool isThere =
        found != m_held.end() && !job.blocks.isEmpty() && found->second.blocks.contains(job.blocks);
    const std::size_t tokens = projection.activations.tokens;
    if (!isThere || tokens == 0 || tokens > found->second.matrix.shape.maxTokens) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("A job names rows or tokens that are not there.")};
    }
    const PluginDevice::Resident& resident = found->second.resident;
    const std::size_t firstRow = job.blocks.begin * kernels::kBlockRows;
    const std::size_t endRow =
        std::min(job.blocks.end * kernels::kBlockRows, resident.firstRow + resident.rows);
    const std::size_t most = m_device->info().maxVectors;
    for (std::size_t token = 0; token < tokens; token += most) {
        auto part = emptyStruct<trilume_accel_job_t>();
        part.vectors = static_cast<std::uint32_t>(std::min(most, tokens - token));
        part.matrix = resident.handle;
        part.first_row = firstRow - resident.firstRow;
        part.row_count = endRow - firstRow;
        part.activations = projection.activations.codes + token * projection.activations.stride;
        part.activation_stride = projection.activations.stride;
        part.results = projection.accumulators + token * projection.accumulatorStride + firstRow;
        part.result_stride = projection.accumulatorStride;
        m_jobs.push_back(part);
    }
    return Done{};
}

Result<Ticket> PluginBackend::submit(std::span<const ProjectionJob> group)
{
    m_jobs.clear();
    for (const ProjectionJob& job : group) {
        if (const Status added = addJobs(job); !added) {
            return added.error();
        }
    }
    return m_device->submit(m_jobs);
}

TicketStatus PluginBackend::wait(Ticket ticket, Deadline deadline)
{
    return m_device->wait(ticket, deadline);
}

void PluginBackend::abandon(Ticket ticket)
{
    m_device->cancel(ticket);
}

BackendHealth PluginBackend::health() const
{
    return m_device->isLost() ? BackendHealth::Lost : BackendHealth::Usable;
}

} // namespace trilume::accel
