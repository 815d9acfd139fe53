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
    Result<Ticket> ticket = m_device->submit(m_jobs);
    if (ticket) {
        auto place = std::find_if(m_out.begin(), m_out.end(),
                                  [](const Out& out) { return out.jobs.empty(); });
        if (place == m_out.end()) {
            place = m_out.emplace(place);
        }
        place->ticket = ticket.value();
        place->jobs.assign(group.begin(), group.end());
    }
    return ticket;
}

std::vector<PluginBackend::Out>::iterator PluginBackend::find(Ticket ticket)
{
    return std::find_if(m_out.begin(), m_out.end(), [ticket](const Out& out) {
        return !out.jobs.empty() && out.ticket == ticket;
    });
}

TicketStatus PluginBackend::wait(Ticket ticket, Deadline deadline)
{
    TicketStatus status = m_device->wait(ticket, deadline);
    const auto out = find(ticket);
    if (status.state == TicketState::Out || out == m_out.end()) {
        return status;
    }
    if (status.state == TicketState::Done && m_schedule.isDue() && !doFit(out->jobs)) {
        status = {TicketState::Failed,
                  {Errc::Device, Sentence::of("%1: the sums of a product do not fit its inputs.",
                                              m_device->info().id)}};
    }
    if (status.state == TicketState::Failed) {
        m_schedule.onFailure();
    }
    out->jobs.clear();
    return status;
}

const ProductSums& PluginBackend::sumsOf(const ProjectionJob& job)
{
    Held& held = m_held.at(job.projection.matrix);
    if (job.blocks.begin == held.blocks.begin && job.blocks.end == held.blocks.end) {
        return *held.resident.sums;
    }
    std::unique_ptr<ProductSums>& sums = held.parts[{job.blocks.begin, job.blocks.end}];
    if (sums == nullptr) {
        sums = std::make_unique<ProductSums>(*held.matrix.weights, job.blocks);
    }
    return *sums;
}

bool PluginBackend::doFit(const std::vector<ProjectionJob>& jobs)
{
    return std::all_of(jobs.begin(), jobs.end(), [this](const ProjectionJob& job) {
        const Projection& projection = job.projection;
        return sumsOf(job).fit(projection.activations,
                               projection.accumulators + job.blocks.begin * kernels::kBlockRows,
                               projection.accumulatorStride);
    });
}

void PluginBackend::abandon(Ticket ticket)
{
    m_device->cancel(ticket);
    m_schedule.onFailure();
    if (const auto out = find(ticket); out != m_out.end()) {
        out->jobs.clear();
    }
}

BackendHealth PluginBackend::health() const
{
    return m_device->isLost() ? BackendHealth::Lost : BackendHealth::Usable;
}

} // namespace trilume::accel
