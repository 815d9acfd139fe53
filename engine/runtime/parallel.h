// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/range_task.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>

namespace trilume {

// Splits [0, count) into at most budget.threads contiguous parts of equal size (to one element),
// each at least `grain` long, and runs them at once on the calling thread's team (thread_team.h);
// part p always covers the same elements for the same arguments. Returns when all are done. Serial
// when one part remains or when called from inside a part of another parallelRanges. Nothing is
// called for a count of 0. The task must not throw. To keep one team, all compute comes from one
// thread per model.
void parallelRanges(ThreadBudget budget, std::size_t count, std::size_t grain, RangeTask task);

} // namespace trilume
