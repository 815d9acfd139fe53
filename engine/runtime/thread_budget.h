// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume {

// How many threads a computation may use, passed by value down to whoever opens a parallel region;
// at least 1. OpenMP and the system may give fewer, which changes no result.
struct ThreadBudget
{
    std::size_t threads = 1;
};

// OMP_NUM_THREADS where that is set. Otherwise as many as help: the cores on which this process may
// run (hardware threads of one core add nothing to a product), at most the cgroup's CPU quota
// (rounded up), at least 1. At most OMP_THREAD_LIMIT in either case.
[[nodiscard]] ThreadBudget defaultThreadBudget();

// The same for a program with a window: from four threads on, one is left to the window, so that
// it stays smooth while all others compute. A number that somebody has set stays as it is.
[[nodiscard]] ThreadBudget defaultThreadBudgetBesideWindow();

// So many as somebody has asked for, at most OMP_THREAD_LIMIT.
[[nodiscard]] ThreadBudget chosenThreadBudget(std::size_t threads);

} // namespace trilume
