// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/thread_budget.h"

#include <cstddef>

namespace trilume::bench {

// GB/s (1e9 bytes per second) at which this many threads can read memory: each streams its own part
// of one buffer that is larger than the caches. The limit that decoding is compared with; measured,
// in the same process and with the same threads. Median of several passes. Throws std::bad_alloc.
[[nodiscard]] double readBandwidth(ThreadBudget threads,
                                   std::size_t bufferBytes = std::size_t{256} << 20U);

} // namespace trilume::bench
