// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Attention over random keys and values with what it should be, shared by the Qt tests and by
// compare_tables, which runs where Qt does not.

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "tests/engine/kernels/float_cases.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace trilume::tests {

inline constexpr kernels::KvFormat kKvFormats[] = {kernels::KvFormat::F32, kernels::KvFormat::F16,
                                                   kernels::KvFormat::Int8};

// What kernels make of queries over some runs of positions.
struct AttentionResult
{
    std::vector<float> values; // (queries, width)
    std::vector<float> largest;
    std::vector<float> totals;
};

// Queries of one head of keys and a text of some positions, whose keys and values are stored in one
// format.
struct AttentionCase
{
    AttentionCase(kernels::KvFormat numbers,
                  std::size_t queryCount,
                  std::size_t width,
                  std::size_t positions,
                  Values values);

    // The whole text, run after run. Not finished where it should show totals.
    [[nodiscard]] AttentionResult attend(const kernels::KernelTable& table) const;

    // One run alone, into fenced memory; empty text when the fences stand.
    [[nodiscard]] std::string fenceMistake(const kernels::KernelTable& table) const;

    [[nodiscard]] kernels::AttentionRun run(std::size_t index) const;

    [[nodiscard]] float key(std::size_t position, std::size_t column) const;
    [[nodiscard]] float value(std::size_t position, std::size_t column) const;

    kernels::KvFormat format;
    std::size_t queryCount;
    std::size_t width;
    std::size_t positions;
    float scale;
    std::vector<float> queries;
    // Of every run: keys, values and multipliers in memory of their own.
    std::vector<AlignedBuffer<std::byte>> keys;
    std::vector<AlignedBuffer<std::byte>> values;
    std::vector<AlignedBuffer<float>> scales;

private:
    [[nodiscard]] float element(const std::byte* from, std::size_t place) const;
};

// Empty when `table` gives the bits of `reference`; else what differs.
[[nodiscard]] std::string attentionDifference(const kernels::KernelTable& table,
                                              const AttentionCase& made,
                                              const AttentionResult& reference);

} // namespace trilume::tests
