// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/parallel.h"

#include "engine/runtime/carried_exception_p.h"
#include "engine/runtime/processor_share_p.h"
#include "engine/runtime/region_threads_p.h"
#include "engine/runtime/thread_team.h"

#include <algorithm>

#include <omp.h>

namespace trilume {

namespace {

std::size_t partsOf(std::size_t threads, std::size_t count, std::size_t grain)
{
    const std::size_t wanted = std::max<std::size_t>(count / std::max<std::size_t>(grain, 1), 1);
    return std::min(std::max<std::size_t>(threads, 1), wanted);
}

// Part p of [0, count): the first count % parts parts are one element longer than the others.
void runPart(RangeTask task, std::size_t count, std::size_t parts, std::size_t part)
{
    const std::size_t length = count / parts;
    const std::size_t longer = count % parts;
    const std::size_t begin = part * length + std::min(part, longer);
    task(begin, begin + length + (part < longer ? 1 : 0));
}

} // namespace

void parallelRanges(ThreadBudget budget, std::size_t count, std::size_t grain, RangeTask task)
{
    if (count == 0) {
        return;
    }
    const std::size_t parts = partsOf(budget.threads, count, grain);
    if (parts == 1 || omp_get_level() != 0) {
        task(0, count);
        return;
    }
    // All threads of the budget, also those that have no part: a run-time ends threads that a
    // smaller region leaves over, and would start them anew for the next.
    const runtime::ProcessorShare share(budget.threads);
    const int threadCount = runtime::regionThreads(share.threads());
    runtime::CarriedException exception;
#pragma omp parallel for schedule(static, 1) num_threads(threadCount) default(none)                \
    shared(exception) firstprivate(task, count, parts)
    for (std::size_t part = 0; part < parts; ++part) {
        exception.guard([&] { runPart(task, count, parts, part); });
    }
    exception.rethrow();
}

void parallelRanges(ThreadTeam& team, std::size_t count, std::size_t grain, RangeTask task)
{
    if (count == 0) {
        return;
    }
    const std::size_t parts = partsOf(team.threads(), count, grain);
    if (parts == 1) {
        task(0, count);
        return;
    }
    team.run(parts, [task, count, parts](std::size_t first, std::size_t last) {
        for (std::size_t part = first; part < last; ++part) {
            runPart(task, count, parts, part);
        }
    });
}

} // namespace trilume
