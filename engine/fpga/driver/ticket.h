// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/geometry.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace trilume::fpga {

enum class MatrixId : std::uint64_t
{};

// Row blocks of a matrix times some vectors.
struct TicketJob
{
    MatrixId matrix = {};
    Blocks blocks;
    std::size_t vectors = 0;            // 1 .. geometry.vectors
    std::vector<std::byte> activations; // layOutActivations()
    std::vector<std::byte> results;     // as the device wrote them; readResults()
};

enum class TicketOutcome
{
    Out = 1,
    Done,   // the results are there
    Failed, // this ticket; the next may succeed
    Lost,   // the device is gone
};

// What jobs of a ticket took of the device.
struct TicketCost
{
    std::uint64_t cycles = 0;
    std::uint64_t stallCycles = 0; // of them, waiting for weights
    std::uint64_t bytes = 0;       // that the memory moved
    std::uint64_t products = 0;    // of the core, what fills blocks and tiles included
    std::uint64_t elements = 0;    // of a vector unit (engine/fpga/layer)
};

// Jobs that were submitted together. Made by whoever submits, then the driver's until it is
// settled; only `isCancelled` is set meanwhile. [any thread, one after the other]
struct DriverTicket
{
    std::vector<TicketJob> jobs;
    std::atomic<bool> isCancelled = false; // nobody wants it any more: what is not begun is not

    std::size_t piecesLeft = 0; // of the jobs: the driver's own
    TicketOutcome outcome = TicketOutcome::Out;
    TicketCost cost;
    Error error = {Errc::Device, {}}; // where Failed or Lost
};

} // namespace trilume::fpga
