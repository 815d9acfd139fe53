// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/int8_peak.h"

#include "engine/bench/statistics.h"
#include "engine/runtime/parallel.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <vector>

namespace trilume::bench {

namespace {

constexpr int kPasses = 5;

// About 2 ms at 4 GHz: of 16 instructions, half a cycle each, and of four with 16 cycles.
constexpr std::size_t kIterations = std::size_t{1} << 19U;
constexpr std::size_t kTileIterations = std::size_t{1} << 17U;

using Peak = std::size_t (*)(std::size_t iterations);

std::optional<double> peakOf(Peak peak, std::size_t iterations, ThreadBudget threads)
{
    if (peak == nullptr) {
        return std::nullopt;
    }
    std::vector<double> rates;
    for (int pass = 0; pass < kPasses; ++pass) {
        std::atomic<std::size_t> operations = 0;
        const auto start = std::chrono::steady_clock::now();
        parallelRanges(threads, threads.threads, 1, [&](std::size_t begin, std::size_t end) {
            for (std::size_t part = begin; part < end; ++part) {
                operations += peak(iterations);
            }
        });
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        rates.push_back(static_cast<double>(operations.load()) / seconds / 1e9);
    }
    return median(rates);
}

} // namespace

std::optional<double> int8Peak(const kernels::KernelTable& table, ThreadBudget threads)
{
    return peakOf(table.int8Peak, kIterations, threads);
}

std::optional<double> tilePeak(const kernels::KernelTable& table, ThreadBudget threads)
{
    return peakOf(table.tilePeak, kTileIterations, threads);
}

} // namespace trilume::bench
