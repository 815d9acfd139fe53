// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/range_task.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>

namespace trilume {

class ThreadTeam;

// Splits [0, count) into at most budget.threads contiguous parts of equal size (to one element),
// each at least `grain` long, and runs them at once in one parallel region of OpenMP; part p always
// covers the same elements for the same arguments, however many threads there are. Returns when all
// are done. Serial when one part remains or when called from inside a parallel region. Nothing is
// called for a count of 0. The first exception of a part is thrown again at the end. [any thread]
void parallelRanges(ThreadBudget budget, std::size_t count, std::size_t grain, RangeTask task);

// The same as one step of the team's pass (thread_team.h), with the threads that are at hand. The
// task must not throw.
void parallelRanges(ThreadTeam& team, std::size_t count, std::size_t grain, RangeTask task);

} // namespace trilume
