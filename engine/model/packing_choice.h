// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"
#include "engine/model/cache_folder.h"
#include "engine/runtime/thread_budget.h"

#include <cstdint>
#include <functional>

namespace trilume::model {

// Everything that the answer depends on, beside the machine.
struct PackingQuestion
{
    const kernels::KernelTable* table = nullptr;
    ThreadBudget threads;
    std::uint64_t weights = 0; // ternary, that a token reads
    std::size_t columns = 0;   // of a typical matrix
};

// Which packing was read sooner, and how far the times of equal work lay apart: the median over
// the best, less 1, of the packing for which it was more. On a machine that does nothing else it is
// a few per cent.
struct PackingMeasurement
{
    kernels::Packing packing = kernels::Packing::TwoBit;
    double spread = 0.0;
};

// The packing in which these weights are read sooner, measured with memory like the model's (a part
// of it for a large one). Fewer bits are worth more arithmetic where many cores share little memory
// bandwidth, and only there: 2 bits unless the other is clearly ahead. Takes some tenths of a
// second. May throw std::bad_alloc.
[[nodiscard]] PackingMeasurement measurePacking(const PackingQuestion& question);

// What tests put others in place of.
struct PackingSources
{
    std::function<PackingMeasurement(const PackingQuestion&)> measure = measurePacking;
    std::function<std::int64_t()> now; // seconds since 1970; empty: the system's clock
};

// The answer that is remembered for this processor and question in `cache`, else one that is
// measured and then remembered. An answer counts for kTrustedSeconds, as memory and system may
// change; one with a spread of kBusySpread or more, of a machine that was busy, is measured again
// at the next call, and the one with less spread counts.
[[nodiscard]] kernels::Packing choosePacking(const PackingQuestion& question,
                                             CacheFolder& cache,
                                             const PackingSources& sources = {});

inline constexpr std::int64_t kTrustedSeconds = std::int64_t{30} * 24 * 3600;
inline constexpr double kBusySpread = 0.15;

} // namespace trilume::model
