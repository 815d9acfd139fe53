// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_device.h"
#include "engine/accel/plugins/product_sums.h"
#include "engine/accel/projection_backend.h"

#include <cstddef>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace trilume::accel {

// A sequence's connection to a device of a plugin. Jobs with more tokens than the device takes at
// once become several. Results are looked at before they are believed, as CheckSchedule says: a
// ticket whose sums do not fit has failed.
class PluginBackend final : public ProjectionBackend
{
public:
    explicit PluginBackend(std::shared_ptr<PluginDevice> device);
    ~PluginBackend() override;

    [[nodiscard]] Status supports(const ProjectionShape& shape) const override;
    [[nodiscard]] Status makeResident(MatrixHandle handle,
                                      const PlannedMatrix& matrix,
                                      BlockRun blocks) override;

    [[nodiscard]] bool worksAlongside() const override { return true; }

    [[nodiscard]] Result<Ticket> submit(std::span<const ProjectionJob> group) override;
    [[nodiscard]] TicketStatus wait(Ticket ticket, Deadline deadline) override;
    void abandon(Ticket ticket) override;
    [[nodiscard]] BackendHealth health() const override;

private:
    struct Held
    {
        PlannedMatrix matrix;
        BlockRun blocks;
        PluginDevice::Resident resident;
        // Of parts of its blocks that jobs have named, by their begin and end.
        std::map<std::pair<std::size_t, std::size_t>, std::unique_ptr<ProductSums>> parts = {};
    };

    struct Out
    {
        Ticket ticket = {};
        std::vector<ProjectionJob> jobs; // none: the place is free
    };

    [[nodiscard]] Status addJobs(const ProjectionJob& job);
    [[nodiscard]] std::vector<Out>::iterator find(Ticket ticket);
    [[nodiscard]] const ProductSums& sumsOf(const ProjectionJob& job);
    [[nodiscard]] bool doFit(const std::vector<ProjectionJob>& jobs);

    std::shared_ptr<PluginDevice> m_device;
    std::map<MatrixHandle, Held> m_held;
    std::vector<trilume_accel_job_t> m_jobs; // of the group that is being submitted
    std::vector<Out> m_out;
    CheckSchedule m_schedule;
};

} // namespace trilume::accel
