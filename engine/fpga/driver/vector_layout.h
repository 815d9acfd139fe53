// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/geometry.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::fpga {

struct VectorsIn
{
    const std::int8_t* values = nullptr; // (vectors, stride), borrowed
    std::size_t vectors = 0;
    std::size_t columns = 0;
    std::size_t stride = 0;
};

// As the core reads them: one vector after the other, each of whole beats, its tiles padded to
// powers of two. Throws std::bad_alloc.
[[nodiscard]] std::vector<std::byte> layOutActivations(const VectorsIn& in,
                                                       const Geometry& geometry);

struct VectorsOut
{
    std::int32_t* sums = nullptr; // (vectors, stride), borrowed; [v][0] is of row `firstRow`
    std::size_t vectors = 0;
    std::size_t firstRow = 0; // from the first row of the blocks
    std::size_t rows = 0;
    std::size_t stride = 0;
};

// Bytes of what the core writes of so many row blocks.
[[nodiscard]] constexpr std::size_t resultBytesOf(const Geometry& geometry,
                                                  std::size_t blocks,
                                                  std::size_t vectors)
{
    return blocks * vectors * geometry.resultBytes();
}

// The sums of these rows, and nothing else, out of what the core has written: block after block,
// in each one vector after the other.
void readResults(std::span<const std::byte> results,
                 const Geometry& geometry,
                 const VectorsOut& out);

} // namespace trilume::fpga
