// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trilume {

// What the OpenMP run-time of this process was told by its environment (OMP_NUM_THREADS,
// OMP_THREAD_LIMIT, OMP_DYNAMIC, OMP_PROC_BIND, OMP_PLACES), as it understood it. [any thread]
struct OpenMpSettings
{
    std::optional<std::size_t> numThreads;  // only when somebody has set it
    std::optional<std::size_t> threadLimit; // of all threads that compute for one caller
    bool isDynamic = false;                 // the run-time may give fewer threads than asked for
    std::string procBind;                   // "false", "true", "primary", "close", "spread"
    std::size_t places = 0;                 // that threads are bound to; 0: they are not bound
};

[[nodiscard]] OpenMpSettings openMpSettings();

namespace runtime {

// The processors on which threads that compute may run, ascending: those of OpenMP's places where
// it binds threads (it then binds the first one too, whose own mask says no more), otherwise those
// of the calling thread.
[[nodiscard]] std::vector<int> computeProcessors();

} // namespace runtime

} // namespace trilume
