// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"
#include "engine/runtime/thread_budget.h"

#include <cstdint>
#include <filesystem>
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

// The packing in which these weights are read sooner, measured with memory like the model's (a part
// of it for a large one). Fewer bits are worth more arithmetic where many cores share little memory
// bandwidth, and only there: 2 bits unless the other is clearly ahead. Takes some tenths of a
// second. May throw std::bad_alloc.
[[nodiscard]] kernels::Packing measurePacking(const PackingQuestion& question);

// The answer that is remembered for this processor and question in `cacheFolder` (empty: nowhere),
// else `measure`'s, which is then remembered.
[[nodiscard]] kernels::Packing choosePacking(
    const PackingQuestion& question,
    const std::filesystem::path& cacheFolder,
    const std::function<kernels::Packing(const PackingQuestion&)>& measure = measurePacking);

} // namespace trilume::model
