// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume {

// How many threads a computation may use, passed by value down to parallelRanges; at least 1.
struct ThreadBudget
{
    std::size_t threads = 1;
};

// The processors this process may run on: affinity mask, then the cgroup's CPU quota (rounded up),
// at least 1.
[[nodiscard]] ThreadBudget defaultThreadBudget();

} // namespace trilume
