// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/parallel.h"

#include "engine/runtime/thread_team.h"

#include <algorithm>

namespace trilume {

namespace {

// Is this thread inside a part? Workers never are when they wait, so nothing else resets it.
thread_local bool t_isInsidePart = false;

// Part p of [0, count): the first count % parts parts are one element longer than the others.
void runPart(RangeTask task, std::size_t count, std::size_t parts, std::size_t part)
{
    const std::size_t length = count / parts;
    const std::size_t longer = count % parts;
    const std::size_t begin = part * length + std::min(part, longer);
    const std::size_t end = begin + length + (part < longer ? 1 : 0);
    t_isInsidePart = true;
    task(begin, end);
    t_isInsidePart = false;
}

} // namespace

void parallelRanges(ThreadBudget budget, std::size_t count, std::size_t grain, RangeTask task)
{
    if (count == 0) {
        return;
    }
    const std::size_t threads = std::max<std::size_t>(budget.threads, 1);
    const std::size_t wanted = std::max<std::size_t>(count / std::max<std::size_t>(grain, 1), 1);
    const std::size_t parts = std::min(threads, wanted);
    if (parts == 1 || t_isInsidePart) {
        task(0, count);
        return;
    }
    ThreadTeam::ofThisThread().run(parts, budget.isPinned,
                                   [task, count, parts](std::size_t first, std::size_t last) {
                                       for (std::size_t part = first; part < last; ++part) {
                                           runPart(task, count, parts, part);
                                       }
                                   });
}

} // namespace trilume
