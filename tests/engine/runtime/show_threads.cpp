// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says what threads this process gets, for tests that run it in environments of their own: a
// run-time of OpenMP reads its environment once. usage: show_threads THREADS
#include "engine/runtime/affinity.h"
#include "engine/runtime/openmp_settings.h"
#include "engine/runtime/parallel.h"
#include "engine/runtime/thread_team.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <numeric>
#include <set>
#include <thread>
#include <vector>

using namespace trilume;

namespace {

// Where the threads of a pass of `team` may run: processors, and the sum of their masks' sizes.
struct Places
{
    std::set<int> processors;
    std::size_t masks = 0;
};

Places placesOf(ThreadTeam& team)
{
    std::mutex mutex;
    Places places;
    team.pass([&] {
        // Each part waits for the others to begin, so that each has a thread of its own.
        std::atomic<std::size_t> missing = team.threads();
        team.run(team.threads(), [&](std::size_t, std::size_t) {
            --missing;
            while (missing.load() != 0) {
                std::this_thread::yield();
            }
            const std::vector<int> own = runtime::allowedProcessors();
            const std::lock_guard lock(mutex);
            places.processors.insert(own.begin(), own.end());
            places.masks += own.size();
        });
    });
    return places;
}

} // namespace

int main(int argc, char* argv[])
{
    const std::size_t asked = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1;
    ThreadTeam team({asked});
    std::size_t atHand = 0;
    std::vector<std::size_t> parts(asked, 0);
    team.pass([&] {
        atHand = team.threads();
        team.run(asked, [&](std::size_t part, std::size_t) { parts[part] += part + 1; });
    });
    std::vector<std::size_t> ranges(1000, 0);
    parallelRanges(ThreadBudget{asked}, ranges.size(), 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            ranges[i] += i;
        }
    });
    const Places places = placesOf(team);
    const OpenMpSettings settings = openMpSettings();
    std::printf("threads %zu\n", atHand);
    std::printf("sum %zu %zu\n", std::accumulate(parts.begin(), parts.end(), std::size_t{0}),
                std::accumulate(ranges.begin(), ranges.end(), std::size_t{0}));
    std::printf("default %zu\n", defaultThreadBudget().threads);
    std::printf("beside_window %zu\n", defaultThreadBudgetBesideWindow().threads);
    std::printf("chosen %zu\n", chosenThreadBudget(asked).threads);
    std::printf("num_threads %zu\n", settings.numThreads.value_or(0));
    std::printf("thread_limit %zu\n", settings.threadLimit.value_or(0));
    std::printf("dynamic %d\n", settings.isDynamic ? 1 : 0);
    std::printf("proc_bind %s\n", settings.procBind.c_str());
    std::printf("places %zu\n", settings.places);
    std::printf("compute_processors %zu\n", runtime::computeProcessors().size());
    std::printf("processors_of_pass %zu\n", places.processors.size());
    std::printf("masks_of_pass %zu\n", places.masks);
    return 0;
}
