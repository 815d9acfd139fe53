// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <cstdint>

namespace trilume::bench {

// Reads one buffer again and again, each thread its own part of it. The buffer is larger than the
// caches, so this measures memory: the limit that decoding is compared with, measured in the same
// process and with the same threads. [one thread, the one that computes]
class ReadTest
{
public:
    static constexpr std::size_t kBufferBytes = std::size_t{256} << 20U;

    // Throws std::bad_alloc.
    explicit ReadTest(ThreadBudget threads, std::size_t bufferBytes = kBufferBytes);

    // GB/s (1e9 bytes per second) of the faster of two passes: one that leaves it to the processor
    // to read ahead, and one that asks for what comes next, as kernels do. Which is faster differs
    // between processors.
    [[nodiscard]] double pass();

private:
    enum class ReadAhead
    {
        ByProcessor,
        Asked,
    };

    [[nodiscard]] double passOf(ReadAhead ahead);

    ThreadBudget m_threads;
    AlignedBuffer<std::uint64_t> m_buffer;
};

} // namespace trilume::bench
