// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume::runtime {

// For OpenMP's num_threads, right before a region of the calling thread: as many of `wanted` as
// OMP_THREAD_LIMIT allows and the system can start, at least 1.
[[nodiscard]] int regionThreads(std::size_t wanted);

} // namespace trilume::runtime
