// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <cstdint>

namespace trilume::bench {

// Reads one buffer again and again, each thread its own part of it. The buffer is larger than the
// caches, so this measures memory. [one thread, the one that computes]
class ReadTest
{
public:
    static constexpr std::size_t kBufferBytes = std::size_t{256} << 20U;

    // Throws std::bad_alloc.
    explicit ReadTest(ThreadBudget threads, std::size_t bufferBytes = kBufferBytes);

    // GB/s (1e9 bytes per second) of one pass.
    [[nodiscard]] double pass();

private:
    ThreadBudget m_threads;
    AlignedBuffer<std::uint64_t> m_buffer;
    std::uint64_t m_sink = 0; // what was read: keeps the reads from being optimised away
};

// GB/s at which this many threads can read memory. The limit that decoding is compared with;
// measured, in the same process and with the same threads. Median of several passes. Throws
// std::bad_alloc.
[[nodiscard]] double readBandwidth(ThreadBudget threads,
                                   std::size_t bufferBytes = ReadTest::kBufferBytes);

} // namespace trilume::bench
