// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_backend.h"
#include "engine/runtime/thread_budget.h"

namespace trilume::accel {

// Runs a group at once on the caller's thread team: the rows of all its matrices are split evenly
// over the threads, so that each streams its own part of the weights.
class CpuBackend final : public ProjectionBackend
{
public:
    CpuBackend(const kernels::KernelTable& table, ThreadBudget budget);

    void submit(std::span<const ProjectionJob> group) override;
    void wait() override {}

private:
    const kernels::KernelTable* m_table; // static storage
    ThreadBudget m_budget;
};

} // namespace trilume::accel
