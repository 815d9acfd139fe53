// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/packing.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::quant {

// Columns of whole steps: what packRow wants, and what it writes.
[[nodiscard]] std::size_t paddedColumns(kernels::Packing packing, std::size_t columns);

// Writes everything that row `row` (0 to 15) has in a block (kernels/packing.h). `trits` are
// paddedColumns() long, zeros beyond the width.
void packRow(kernels::Packing packing,
             std::span<const std::int8_t> trits,
             std::size_t row,
             std::uint8_t* block);

// The weight at one place of a block.
[[nodiscard]] int tritInBlock(kernels::Packing packing,
                              const std::uint8_t* block,
                              std::size_t row,
                              std::size_t column);

// How many weights of a block of that width are not zero.
[[nodiscard]] std::uint64_t nonZeroInBlock(kernels::Packing packing,
                                           const std::uint8_t* block,
                                           std::size_t columns);

} // namespace trilume::quant
