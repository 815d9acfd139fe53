// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/openmp_settings.h"
#include "engine/runtime/processor_share_p.h"
#include "engine/runtime/thread_budget_p.h"

#include <algorithm>
#include <atomic>

namespace trilume::runtime {

namespace {

constexpr std::size_t kMostThreads = std::size_t{1} << 16U; // of one computation

std::atomic<std::uint64_t> underWay = 0; // a ComputeLoad

ComputeLoad loadFrom(std::uint64_t word)
{
    return {static_cast<std::uint32_t>(word >> 32U), static_cast<std::uint32_t>(word)};
}

std::uint64_t wordOf(ComputeLoad load)
{
    return std::uint64_t{load.computations} << 32U | load.threads;
}

// As of the first computation.
std::size_t processorCount()
{
    static const std::size_t count = threadBudgetFrom(computeProcessors(), "/").threads;
    return count;
}

} // namespace

std::size_t threadsBeside(ComputeLoad others, std::size_t wanted, std::size_t processors)
{
    if (others.computations == 0) {
        return std::max<std::size_t>(1, wanted);
    }
    const std::size_t share = processors / (std::size_t{others.computations} + 1);
    const std::size_t free = processors > others.threads ? processors - others.threads : 0;
    return std::max<std::size_t>(1, std::min({wanted, share, free}));
}

ProcessorShare::ProcessorShare(std::size_t wanted)
{
    const std::size_t bounded = std::min(wanted, kMostThreads);
    std::uint64_t word = underWay.load(std::memory_order_relaxed);
    std::uint64_t with = 0;
    do {
        const ComputeLoad others = loadFrom(word);
        m_threads = static_cast<std::uint32_t>(threadsBeside(others, bounded, processorCount()));
        with = wordOf({others.computations + 1, others.threads + m_threads});
    } while (!underWay.compare_exchange_weak(word, with, std::memory_order_relaxed));
}

ProcessorShare::~ProcessorShare()
{
    underWay.fetch_sub(wordOf({1, m_threads}), std::memory_order_relaxed);
}

} // namespace trilume::runtime
