// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows that ThreadSanitizer watches threads of OpenMP. usage: planted_race race|none
// "race" has two threads write one number, which a test expects to be found; "none" does the same
// in turns, with nothing between them but the beginnings and ends of parallel regions and of steps,
// which a sanitizer that does not know OpenMP would call a race.
#include "engine/runtime/parallel.h"
#include "engine/runtime/thread_team.h"

#include <cstdio>
#include <string_view>
#include <vector>

using namespace trilume;

namespace {

constexpr std::size_t kThreads = 4;

void race()
{
    long sum = 0;
    for (int round = 0; round < 100; ++round) {
        parallelRanges(ThreadBudget{kThreads}, 1000, 1, [&sum](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                sum += static_cast<long>(i);
            }
        });
    }
    std::printf("%ld\n", sum);
}

void takeTurns()
{
    std::vector<long> sums(kThreads, 0);
    long total = 0;
    ThreadTeam team({kThreads});
    for (int round = 0; round < 100; ++round) {
        for (long& sum : sums) { // by this thread, before others read it
            sum += 1;
        }
        parallelRanges(ThreadBudget{kThreads}, kThreads, 1,
                       [&](std::size_t begin, std::size_t end) {
                           for (std::size_t i = begin; i < end; ++i) {
                               sums[i] += 2;
                           }
                       });
        team.pass([&] {
            team.run(kThreads, [&](std::size_t part, std::size_t) { sums[part] += 3; });
            team.run(kThreads, [&](std::size_t part, std::size_t) {
                sums[(part + 1) % kThreads] += 4; // another thread's of the step before
            });
        });
        for (const long sum : sums) {
            total += sum;
        }
    }
    std::printf("%ld\n", total);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc > 1 && std::string_view(argv[1]) == "race") {
        race();
    } else {
        takeTurns();
    }
    return 0;
}
