// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"
#include "engine/quant/packed_ternary.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::accel {

// One ternary matrix times a batch of int8 activations; all memory is borrowed until wait()
// returns.
struct ProjectionJob
{
    const quant::PackedTernary* matrix = nullptr;
    kernels::ActivationView activations;  // (tokens, matrix columns)
    std::int32_t* accumulators = nullptr; // out: (tokens, accumulatorStride), exact
    std::size_t accumulatorStride = 0;    // at least the matrix rows rounded up to kBlockRows
};

// The one seam through which a model's projections reach a device. Jobs that share an input (i, f,
// g; or one alone) come as a group; a device may work on it while the caller goes on. Every backend
// computes the same integers. Owned by one sequence and used on its thread.
class ProjectionBackend
{
public:
    virtual ~ProjectionBackend() = default;

    // The matrices of the group after the next one that is submitted: a device may bring some of
    // them closer while it waits. They outlive the backend.
    virtual void announce(std::span<const quant::PackedTernary* const> /*following*/) {}

    virtual void submit(std::span<const ProjectionJob> group) = 0;

    // Returns when everything that was submitted is in its accumulators.
    virtual void wait() = 0;
};

} // namespace trilume::accel
