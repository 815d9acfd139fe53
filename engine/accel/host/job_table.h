// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/shared_word.h"
#include "engine/accel/include/trilume/accelerator.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

// The first piece of memory that Trilume and a device host share: the tickets that are out. Trilume
// owns it: it says which place a ticket has and where the memory of its jobs lies, and believes
// nothing that stands here but whether a ticket is done.
namespace trilume::accel {

inline constexpr std::size_t kMostSharedTickets = 256;
inline constexpr std::size_t kMostSharedPieces = 32; // of memory

// Where activations and results of a job lie: in the piece of its ticket.
struct SharedJob
{
    std::uint64_t matrix;
    std::uint64_t firstRow;
    std::uint64_t rows;
    std::uint64_t vectors;
    std::uint64_t activations; // offset: (vectors, columns), int8
    std::uint64_t results;     // offset: (vectors, rows), int32
};

enum TicketPhase : std::uint32_t // NOLINT(cert-int09-c): as it stands in memory
{
    kTicketOut = 1,
    kTicketDone = 2,
};

struct alignas(64) SharedTicket
{
    // By Trilume, before it is out.
    std::uint32_t piece;
    std::uint32_t jobs;
    std::uint64_t firstJob; // offset of the jobs in it

    SharedWord isCancelled; // by Trilume, at any time
    SharedWord isAwaited;   // by Trilume: somebody sleeps

    // By the host.
    SharedWord phase;
    trilume_accel_result_t result;
    std::uint64_t cycles;
    std::uint64_t bytes;
    std::uint64_t busyNanoseconds;
    char text[TRILUME_ACCEL_TEXT_SIZE];
};

struct JobTable
{
    // By Trilume.
    SharedWord begun;                                    // tickets that were submitted, ever
    SharedWord cancels;                                  // cancels, ever
    SharedWord isCallUnwanted;                           // what is_cancelled() says in the host
    std::array<std::uint32_t, kMostSharedTickets> order; // [n % size]: the place of the n-th ticket

    // By the host.
    SharedWord isAsleep; // it has to be woken for what has begun
    std::array<SharedTicket, kMostSharedTickets> tickets;
};

// Areas of memory for different sides do not share a line of a cache.
inline constexpr std::size_t kSharedAlignment = 64;

[[nodiscard]] constexpr std::uint64_t alignShared(std::uint64_t offset)
{
    return (offset + kSharedAlignment - 1) / kSharedAlignment * kSharedAlignment;
}

} // namespace trilume::accel
