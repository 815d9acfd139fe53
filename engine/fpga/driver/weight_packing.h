// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/geometry.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace trilume::fpga {

struct TritMatrix
{
    const std::int8_t* trits = nullptr; // (rows, stride), borrowed
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t stride = 0;
};

// Every `step`th row block of a matrix, from `first` on: what one of several cores has of it.
struct BlockSteps
{
    std::size_t first = 0;
    std::size_t step = 1;

    [[nodiscard]] std::size_t countOf(std::size_t blocks) const
    {
        return blocks > first ? (blocks - first + step - 1) / step : 0;
    }
};

// The beats of a matrix, or of some of its blocks, in the order in which the core reads them;
// nothing where a weight is none of -1, 0 and +1. What the matrix lacks of whole blocks and tiles
// is zero. Throws std::bad_alloc.
[[nodiscard]] std::optional<std::vector<std::byte>> packWeights(const TritMatrix& matrix,
                                                                const Geometry& geometry,
                                                                BlockSteps which = {});

// The trits of one row block, (rows of the geometry, tiles x columns of the geometry), from its
// beats; a code that stands for nothing is read as zeros.
void unpackBlock(std::span<const std::byte> beats,
                 const Geometry& geometry,
                 std::span<std::int8_t> trits);

// What the core computes of the beats of a job, in their order (engine/fpga/README.md).
[[nodiscard]] std::uint64_t signatureOf(std::span<const std::byte> beats, const Geometry& geometry);

} // namespace trilume::fpga
