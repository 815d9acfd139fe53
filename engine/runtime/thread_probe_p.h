// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume::runtime {

// How many of `wanted` threads the system would start at this moment, found by starting them: an
// OpenMP run-time ends the program where it cannot start one (a limit on threads or on memory).
// About 30 us for each; asked once for the threads that a caller keeps. [any thread]
[[nodiscard]] std::size_t threadsToBeHad(std::size_t wanted);

} // namespace trilume::runtime
