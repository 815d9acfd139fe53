// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/region_threads_p.h"
#include "engine/runtime/thread_probe_p.h"

#include <algorithm>
#include <cstdlib>

#include <omp.h>

namespace trilume::runtime {

namespace {

constexpr std::size_t kMostThreads = 4096; // far beyond use, safe in an int

// What the system has started for regions of this thread: its run-time keeps that many.
thread_local std::size_t t_started = 1;

std::size_t thatCanStart(std::size_t threads)
{
    if (threads > t_started) {
        threads = 1 + threadsToBeHad(threads - 1);
    }
    if (threads > 1) { // a region of one leaves the others where they are, a smaller one ends some
        t_started = threads;
    }
    return threads;
}

// After a region its threads stay awake for the next one: some ms with gcc's run-time, 200 ms with
// clang's, which is shortened here. What somebody has set stays.
void shortenWait()
{
#if defined(__clang__)
    constexpr int kWaitMs = 5;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing of ours changes the environment later
    if (std::getenv("KMP_BLOCKTIME") == nullptr && std::getenv("OMP_WAIT_POLICY") == nullptr) {
        kmp_set_blocktime(kWaitMs);
    }
#endif
}

} // namespace

int regionThreads(std::size_t wanted)
{
    shortenWait();
    const auto limit = static_cast<std::size_t>(std::max(1, omp_get_thread_limit()));
    const std::size_t allowed = std::max<std::size_t>(1, std::min({wanted, limit, kMostThreads}));
    return static_cast<int>(thatCanStart(allowed));
}

} // namespace trilume::runtime
