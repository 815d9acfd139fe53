// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/backend_watch.h"
#include "engine/accel/cpu_backend.h"
#include "engine/accel/projection_options.h"
#include "engine/accel/projection_plan.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace trilume::accel {

// A sequence's projections, on the processor and on the backend of its options if it has one: which
// rows go where, how long is waited, and what becomes of what the backend fails at. A product is a
// pure function of operands that are still there, so the processor computes a failed ticket's rows
// anew and the same token goes on, with the same bits. A backend that is lost, or fails
// too often, is left alone from then on, unless its options say that it may have returned.
//
// To its owner it never fails, and allocates nothing once it is made but for the text of an error
// and where it opens a backend anew.
// Used on one thread.
class ProjectionRunner
{
public:
    // A group that was submitted, until it is finished.
    enum class Submission : std::size_t
    {};

    static constexpr std::size_t kMostSubmissions = 4; // at the same time

    // Computes on `team`, which is borrowed, and makes resident what the options say. Throws
    // std::bad_alloc.
    ProjectionRunner(const kernels::KernelTable& table,
                     ThreadTeam& team,
                     ProjectionPlan plan,
                     const ProjectionOptions& options);
    ~ProjectionRunner();
    ProjectionRunner(const ProjectionRunner&) = delete;
    ProjectionRunner& operator=(const ProjectionRunner&) = delete;

    // Before a forward pass, with nothing submitted: the place at which a backend that was given up
    // may come back.
    void beginPass();

    // Whether products of so many tokens with this matrix should be submitted as soon as their
    // inputs are there, instead of with their whole group: a device is at work meanwhile, the
    // processor is not.
    [[nodiscard]] bool gainsByEarlyInputs(MatrixHandle matrix, std::size_t tokens) const
    {
        return m_isBackendUsed && m_backend->worksAlongside() && blocksThere(matrix, tokens) != 0;
    }

    // Whole matrices, from the plan; all memory is borrowed until finish(), and must not change
    // until then. Returns when the processor's part is done.
    [[nodiscard]] Submission submit(std::span<const Projection> group);

    // Returns when all of it is in its accumulators: with the seconds that a device was busy with
    // its part by its own clock, 0 where there is none or it does not tell.
    double finish(Submission submission);

    double run(std::span<const Projection> group) { return finish(submit(group)); }

    // Gives up what is out, if an exception came between submit() and finish(): nothing of it is
    // read or written afterwards.
    void abandonAll();

private:
    struct Slot
    {
        std::vector<ProjectionJob> jobs; // the backend's
        std::optional<Ticket> ticket;    // while it is out
        std::chrono::steady_clock::time_point submitted;
    };

    [[nodiscard]] bool attach();
    void makeResident();
    void divide();
    void follow(const OffloadRow& row, std::size_t index);
    void setSplit(std::size_t matrix, std::size_t tokens, std::size_t blocks)
    {
        m_blocksThere[m_firstSplit[matrix] + tokens - 1] = blocks;
    }
    [[nodiscard]] std::size_t wantBlocks(MatrixHandle handle);
    [[nodiscard]] std::size_t blocksThere(MatrixHandle matrix, std::size_t tokens) const
    {
        return m_isBackendUsed ? m_blocksThere[m_firstSplit[indexOf(matrix)] + tokens - 1] : 0;
    }
    [[nodiscard]] Slot& freeSlot();
    [[nodiscard]] bool submitToBackend(Slot& slot);
    [[nodiscard]] Deadline deadlineOf(const Slot& slot) const;
    void computeHere(std::span<const ProjectionJob> jobs);
    void onFailure(const Error& error);
    void giveUp(const Error& error);

    ProjectionPlan m_plan;
    CpuBackend m_cpu;
    ProjectionOptions m_options;
    std::unique_ptr<ProjectionBackend> m_backend; // null: the processor alone
    // Blocks of each matrix, its first, that are computed there: for each number of tokens.
    std::vector<std::size_t> m_firstSplit; // (matrices) of m_blocksThere
    std::vector<std::size_t> m_blocksThere;
    bool m_isBackendUsed = false;
    OffloadTable m_table; // what was measured; mostly empty
    BackendWatch m_watch;
    std::chrono::steady_clock::time_point m_lastEnd; // of a ticket
    std::vector<ProjectionJob> m_cpuJobs;
    std::array<Slot, kMostSubmissions> m_slots;
};

} // namespace trilume::accel
