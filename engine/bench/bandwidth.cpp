// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bandwidth.h"

#include "engine/base/aligned_buffer.h"
#include "engine/bench/statistics.h"
#include "engine/runtime/parallel.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <vector>

namespace trilume::bench {

namespace {

constexpr int kPasses = 5;
constexpr std::size_t kLanes = 16;

std::uint64_t xorWords(const std::uint64_t* words, std::size_t count)
{
    // Independent lanes, so that the loop waits for memory and not for itself.
    std::array<std::uint64_t, kLanes> lanes = {};
    for (std::size_t i = 0; i + kLanes <= count; i += kLanes) {
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

double readBandwidth(ThreadBudget threads, std::size_t bufferBytes)
{
    const std::size_t words = bufferBytes / sizeof(std::uint64_t);
    AlignedBuffer<std::uint64_t> buffer(words);
    // Zero pages may be shared by the system: give every page content of its own.
    for (std::size_t i = 0; i < words; i += 64) {
        buffer[i] = i;
    }
    std::atomic<std::uint64_t> sink = 0; // keeps the reads from being optimised away
    std::vector<double> rates;
    for (int pass = 0; pass < kPasses; ++pass) {
        const auto start = std::chrono::steady_clock::now();
        parallelRanges(threads, words / 512, 1, [&](std::size_t begin, std::size_t end) {
            sink.fetch_xor(xorWords(buffer.data() + begin * 512, (end - begin) * 512),
                           std::memory_order_relaxed);
        });
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        rates.push_back(static_cast<double>(words / 512 * 512 * sizeof(std::uint64_t)) / seconds
                        / 1e9);
    }
    return median(rates);
}

} // namespace trilume::bench
