// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/offload_table.h"
#include "engine/accel/projection_backend.h"
#include "engine/accel/token_backend.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <span>

namespace trilume::accel {

enum class BackendTrouble
{
    NotOpened = 1, // it could not be made: the processor does everything
    Refused = 2,   // it does not take some matrices: the processor does these
    Redone = 3,    // it failed at a ticket, which the processor did instead; it is asked again
    GivenUp = 4,   // it is lost or failed too often: the processor does everything from here on
    Returned = 5,  // no trouble any more: it was opened anew, and has its part of the work again
    Recovered = 6, // none any more: the last kWatchedTickets were done, after some were Redone
};

// What decides how much the backend computes.
enum class OffloadPolicy
{
    Everything = 1, // what it takes, unmeasured
    MeasureOnly,    // the same, but it is measured what would be faster
    WhatIsFaster,   // of each shape as many rows as measuring says
};

struct BackendReport
{
    BackendTrouble trouble = BackendTrouble::NotOpened;
    Error error = {Errc::Device, {}}; // the first that led to it
    std::size_t matrices = 0;         // Refused: how many
    bool isLost = false;              // GivenUp: it is gone, and does not only fail
};

inline constexpr std::chrono::milliseconds kUsualPatience{1000};
inline constexpr std::chrono::milliseconds kTokenPatience{30'000}; // over a slow line
inline constexpr std::size_t kWatchedTickets = 16;

// Where a sequence computes its projections besides the processor, which does whatever the backend
// does not take, or fails at. The results are the same bits in any case.
struct ProjectionOptions
{
    // Makes a sequence's backend for the matrices of the plan, which outlives it; nothing is
    // resident yet. Null: the processor alone.
    std::function<Result<std::unique_ptr<ProjectionBackend>>(const ProjectionPlan& plan)> backend;

    // Makes a connection to a device that writes whole tokens of such models, which goes before
    // `backend`. An error, Unsupported of most devices: products are asked for. Null: the same.
    std::function<Result<std::unique_ptr<TokenBackend>>(const TokenModel& model)> tokens;

    // How many blocks of a matrix, from its first, the backend shall compute of a job of so many
    // tokens, 1..shape.maxTokens: what pays for a prompt need not pay for one token. The processor
    // does the others at the same time. The most of all numbers of tokens are made resident. Asked
    // while the backend is opened, for every number once, and never afterwards. Null: all.
    std::function<std::size_t(MatrixHandle handle, const PlannedMatrix& matrix, std::size_t tokens)>
        backendBlocks;

    // Where backendBlocks is null: asked when a backend was opened. Measuring takes up to a second
    // then, and more where the backend does not answer. Null: Everything.
    std::function<OffloadPolicy()> offload;

    // Told how the matrices lie when a backend was opened; on the sequence's thread, shall not
    // wait.
    std::function<void(const Placement& placement)> placed;

    // Whether a backend that could not be opened, or was given up, may be there again: asked before
    // every pass, so it only looks at what somebody else has found out, such as who looks for
    // devices every few seconds. Where it says so, the old backend goes, `backend` makes a new one,
    // and its matrices are made resident during this call of forward(); without luck the processor
    // goes on, and it is asked again. A device that failed too often and is opened anew has a clean
    // record. Null: what is given up stays so until the sequence ends.
    std::function<bool()> mayHaveReturned;

    // How long a group may take before the processor does it instead, from its submission or from
    // the end of the group before it, whichever is later. Null: kUsualPatience, which is meant for
    // devices that keep up with a processor.
    std::function<std::chrono::milliseconds(std::span<const ProjectionJob> group)> patience;

    // The same of a whole token. Null: kTokenPatience.
    std::function<std::chrono::milliseconds()> tokenPatience;

    // So many failures among the last kWatchedTickets, and the backend is not asked any more.
    std::size_t mostFailures = 3;

    // Told each kind of trouble once at most until the backend has Returned or Recovered, which is
    // told each time; on the sequence's thread, while it is made or computes: shall not wait.
    std::function<void(const BackendReport& report)> report;
};

} // namespace trilume::accel
