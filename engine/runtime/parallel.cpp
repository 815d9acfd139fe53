// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/parallel.h"

#include <algorithm>

#include <omp.h>

namespace trilume {

namespace {

// Part p of [0, count): the first count % parts parts are one element longer than the others.
void runPart(RangeTask task, std::size_t count, std::size_t parts, std::size_t part)
{
    const std::size_t length = count / parts;
    const std::size_t longer = count % parts;
    const std::size_t begin = part * length + std::min(part, longer);
    const std::size_t end = begin + length + (part < longer ? 1 : 0);
    task(begin, end);
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
    if (parts == 1 || omp_in_parallel() != 0) {
        task(0, count);
        return;
    }
#pragma omp parallel num_threads(static_cast <int>(parts)) default(none)                           \
    firstprivate(task, count, parts)
    {
        // The system may give fewer threads than asked for; the parts stay the same.
        const auto step = static_cast<std::size_t>(omp_get_num_threads());
        for (auto part = static_cast<std::size_t>(omp_get_thread_num()); part < parts;
             part += step) {
            runPart(task, count, parts, part);
        }
    }
}

} // namespace trilume
