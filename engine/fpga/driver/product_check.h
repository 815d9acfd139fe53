// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/driver/weight_packing.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::fpga {

// Finds wrong results without computing them again: with a factor f for each row,
//     sum over rows of f(row) * result(row) = sum over columns of activation(column) * S(column)
// where S(column) = sum over rows of f(row) * weight(row, column), all of it modulo 2^32. The
// factors are odd and look random, so one wrong result or activation, whatever its value, cannot
// stay hidden, not even where a row or a column sums up to zero.

// S for these blocks of a matrix, in the places where the activations of its columns lie
// (layOutActivations()); zero in the gaps. Rows count as a core has them: its first block's first
// row is row 0.
[[nodiscard]] std::vector<std::uint32_t> columnSums(const TritMatrix& matrix,
                                                    BlockSteps which,
                                                    const Geometry& geometry);

// The same of a run of the core's blocks, from their beats.
[[nodiscard]] std::vector<std::uint32_t> columnSums(std::span<const std::byte> beats,
                                                    Blocks blocks,
                                                    const Geometry& geometry);

// Whether what the core has written can be the product of these blocks and vectors.
[[nodiscard]] bool isPlausible(std::span<const std::byte> results,
                               std::span<const std::byte> activations,
                               std::span<const std::uint32_t> sums,
                               Blocks blocks,
                               const Geometry& geometry);

} // namespace trilume::fpga
