// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/cpu_backend.h"
#include "engine/accel/offload_table.h"
#include "engine/accel/projection_backend.h"
#include "engine/base/aligned_buffer.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::accel {

// Measures, for each shape of the matrices that a device holds in full, what a product takes on the
// processor and on the device: for one token, and for the most of one job, unless that would take
// long. The best of some tries each, together half a second and one try of each or less, and
// longer only where the device does not answer. Used on the sequence's thread, with nothing out.
class OffloadMeter final
{
public:
    // All borrowed.
    OffloadMeter(const ProjectionPlan& plan, CpuBackend& processor, ProjectionBackend& device);

    // `held`: (matrices) whether the device holds all of it. An error: a product failed there, or
    // was not done in time.
    [[nodiscard]] Result<OffloadTable> measure(std::span<const std::uint8_t> held);

private:
    using Seconds = std::chrono::duration<double>;

    [[nodiscard]] Result<OffloadRow> measureRow(MatrixHandle handle, std::size_t tokens);
    [[nodiscard]] Result<double> best(ProjectionBackend& backend, const ProjectionJob& job);
    [[nodiscard]] Status runOnce(ProjectionBackend& backend, const ProjectionJob& job);
    void makeRoom(const PlannedMatrix& matrix, std::size_t tokens);

    const ProjectionPlan& m_plan;
    CpuBackend& m_processor;
    ProjectionBackend& m_device;
    std::chrono::steady_clock::time_point m_end; // of the tries
    AlignedBuffer<std::int8_t> m_codes;
    AlignedBuffer<std::int32_t> m_codeSums;
    AlignedBuffer<std::int32_t> m_accumulators;
};

} // namespace trilume::accel
