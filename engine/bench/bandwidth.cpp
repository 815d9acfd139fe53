// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bandwidth.h"

#include "engine/runtime/parallel.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

namespace trilume::bench {

namespace {

constexpr std::size_t kLanes = 16;
constexpr std::size_t kPageWords = 4096 / sizeof(std::uint64_t);

// Bytes between what is asked for and what is read: nearer is slower, further is not faster.
constexpr std::size_t kAheadWords = 8192 / sizeof(std::uint64_t);
constexpr std::size_t kLineWords = 64 / sizeof(std::uint64_t);

template <bool IsAhead>
std::uint64_t xorWords(const std::uint64_t* words, std::size_t count)
{
    // Independent lanes, so that the loop waits for memory and not for itself.
    std::array<std::uint64_t, kLanes> lanes = {};
    for (std::size_t i = 0; i + kLanes <= count; i += kLanes) {
        if constexpr (IsAhead) {
            __builtin_prefetch(words + i + kAheadWords, 0, 2);
            __builtin_prefetch(words + i + kAheadWords + kLineWords, 0, 2);
        }
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            lanes[lane] ^= words[i + lane];
        }
    }
    std::uint64_t result = 0;
    for (const std::uint64_t lane : lanes) {
        result ^= lane;
    }
    return result;
}

} // namespace

ReadTest::ReadTest(ThreadBudget threads, std::size_t bufferBytes)
    : m_threads(threads)
    , m_buffer(bufferBytes / sizeof(std::uint64_t))
{
    // Zero pages may be shared by the system: give every page content of its own.
    for (std::size_t i = 0; i < m_buffer.size(); i += 64) {
        m_buffer[i] = i;
    }
}

double ReadTest::pass()
{
    return std::max(passOf(ReadAhead::ByProcessor), passOf(ReadAhead::Asked));
}

double ReadTest::passOf(ReadAhead ahead)
{
    const auto read = ahead == ReadAhead::Asked ? &xorWords<true> : &xorWords<false>;
    const std::size_t pages = m_buffer.size() / kPageWords;
    std::atomic<std::uint64_t> sink = 0;
    const auto start = std::chrono::steady_clock::now();
    parallelRanges(m_threads, pages, 1, [&](std::size_t begin, std::size_t end) {
        sink.fetch_xor(read(m_buffer.data() + begin * kPageWords, (end - begin) * kPageWords),
                       std::memory_order_relaxed);
    });
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    // Keeps the reads: their result is used as far as the compiler can tell.
    volatile std::uint64_t used = sink.load();
    static_cast<void>(used);
    return static_cast<double>(pages * kPageWords * sizeof(std::uint64_t)) / seconds / 1e9;
}

} // namespace trilume::bench
