// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume {

// How many threads a computation may use, passed by value down to parallelRanges; at least 1.
struct ThreadBudget
{
    std::size_t threads = 1;
    bool isPinned = false; // each thread, the caller's too, stays on a processor of its own
};

// As many as help: the cores on which this process may run (hardware threads of one core add
// nothing to a product), at most the cgroup's CPU quota (rounded up), at least 1.
[[nodiscard]] ThreadBudget defaultThreadBudget();

// The same for a program with a window: from four threads on, one is left to the window, so that
// it stays smooth while all others compute.
[[nodiscard]] ThreadBudget defaultThreadBudgetBesideWindow();

} // namespace trilume
