// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_plan.h"
#include "engine/base/result.h"
#include "engine/kernels/kernel_table.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::accel {

// One ternary matrix times a batch of int8 activations.
struct Projection
{
    MatrixHandle matrix = {};
    kernels::ActivationView activations;  // (tokens, columns), borrowed
    std::int32_t* accumulators = nullptr; // out: (tokens, accumulatorStride), exact, borrowed
    std::size_t accumulatorStride = 0;    // at least the matrix rows rounded up to kBlockRows
};

// The rows of one run of blocks of it: `accumulators` is the whole projection's, of which only
// these rows are written.
struct ProjectionJob
{
    Projection projection;
    BlockRun blocks;
};

// Names a group of jobs that was submitted; never given twice by the same backend.
enum class Ticket : std::uint64_t
{};

using Deadline = std::chrono::steady_clock::time_point;

enum class TicketState
{
    Out,    // not done when the deadline came
    Done,   // everything is in its accumulators
    Failed, // nothing of it is to be used
};

struct TicketStatus
{
    TicketState state = TicketState::Done;
    Error error = {Errc::Device, {}}; // where Failed
    // Done: for which a device was busy with it, by its own clock; 0: not known.
    double deviceSeconds = 0.0;
};

// Asked for after a failure.
enum class BackendHealth
{
    Usable, // the next jobs may succeed
    Lost,   // nothing will
};

// The one seam through which the projections of a model reach what computes them: the processor, or
// a device. Every backend computes the same integers. One backend is one sequence's connection, and
// used on its thread; what backends share behind it (a device, the matrices that it holds) is their
// own affair. Errors of a device are Errc::Device, what it cannot take is Errc::Unsupported, and a
// job that names what there is not is Errc::InvalidArgument.
//
// Memory: the codes and the accumulators of a job stay the caller's and must stay as they are until
// its ticket is settled: wait() said Done or Failed, or abandon() has returned. A backend may read
// the codes at any time until then. It writes accumulators only inside submit() and wait(), on the
// caller's thread; a device that computes by itself has the results in memory of the backend until
// wait() copies them. So what comes late for an abandoned ticket has nowhere to go.
class ProjectionBackend
{
public:
    ProjectionBackend() = default;
    virtual ~ProjectionBackend() = default; // does not wait for a device; no ticket is out
    ProjectionBackend(const ProjectionBackend&) = delete;
    ProjectionBackend& operator=(const ProjectionBackend&) = delete;

    // Whether a matrix of this shape could be made resident, memory aside. Cheap.
    [[nodiscard]] virtual Status supports(const ProjectionShape& shape) const = 0;

    // Brings these blocks of a matrix to where they are used; once for each handle, before the
    // first job that names it. After an error the matrix is as if it had never been named.
    [[nodiscard]] virtual Status makeResident(MatrixHandle handle,
                                              const PlannedMatrix& matrix,
                                              BlockRun blocks) = 0;

    // Whether it works on while the caller goes on, so that jobs should come as soon as their
    // inputs are there. Where not, whole groups are faster.
    [[nodiscard]] virtual bool worksAlongside() const = 0;

    // Takes jobs over resident blocks; several tickets may be out, and end in any order. An error
    // means that none was taken.
    [[nodiscard]] virtual Result<Ticket> submit(std::span<const ProjectionJob> group) = 0;

    // Waits until the ticket is done, or has failed, or the deadline has come, whichever is first;
    // a deadline that is over, such as Deadline{}, only asks. A ticket that was Done or Failed is
    // over: it must not be named again.
    [[nodiscard]] virtual TicketStatus wait(Ticket ticket, Deadline deadline) = 0;

    // Gives up a ticket that is out: returns when the backend no longer reads its codes, for which
    // it never waits for the device. The ticket is over.
    virtual void abandon(Ticket ticket) = 0;

    [[nodiscard]] virtual BackendHealth health() const = 0;
};

} // namespace trilume::accel
