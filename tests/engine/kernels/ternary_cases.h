// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ternary products with known results, shared by the Qt tests and by compare_tables, which runs
// where Qt does not.

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace trilume::tests {

inline constexpr std::size_t kMostTokens = 50;
inline constexpr std::int32_t kUntouched = 0x5A5A5A5A;

// A matrix with its packed form (packed here by the definition in packing.h, one weight at a
// time) and a batch with the exact products.
struct TernaryCase
{
    std::size_t rows;
    std::size_t columns;
    std::vector<std::int8_t> trits;
    AlignedBuffer<std::uint8_t> lines;
    kernels::TernaryView view;
    std::size_t stride;
    std::vector<std::int8_t> codes;
    std::vector<std::int32_t> sums;
    std::vector<std::int32_t> expected; // (kMostTokens, rows)
};

[[nodiscard]] TernaryCase makeCase(kernels::Packing packing,
                                   std::size_t rows,
                                   std::size_t columns,
                                   const std::function<int()>& nextTrit,
                                   const std::function<int()>& nextCode);
[[nodiscard]] TernaryCase randomCase(kernels::Packing packing,
                                     std::size_t rows,
                                     std::size_t columns);

inline constexpr kernels::Packing kPackings[] = {kernels::Packing::TwoBit,
                                                 kernels::Packing::FiveBit};

[[nodiscard]] kernels::ActivationView batchOf(const TernaryCase& made, std::size_t tokens);

// Empty when the table computes the case exactly, else what went wrong.
[[nodiscard]] std::string mistake(const TernaryCase& made,
                                  const kernels::KernelTable& table,
                                  std::size_t tokens,
                                  std::size_t threads);

} // namespace trilume::tests
