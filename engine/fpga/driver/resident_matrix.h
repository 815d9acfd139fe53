// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/device_memory.h"
#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/driver/weight_packing.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace trilume::fpga {

// What a job with some of a matrix's row blocks is checked by.
struct BlockFacts
{
    std::uint64_t signature = 0;
    std::vector<std::uint32_t> columnSums; // product_check.h
};

// A matrix as a device has it. The beats are kept here, too: for a device whose memory has changed
// them. A value; used by one thread at a time.
class ResidentMatrix
{
public:
    // Errc::InvalidArgument: a weight is none of -1, 0 and +1. Throws std::bad_alloc.
    [[nodiscard]] static Result<ResidentMatrix> pack(const TritMatrix& matrix,
                                                     const Geometry& geometry,
                                                     BlockSteps which = {});

    [[nodiscard]] std::size_t tiles() const { return m_tiles; }

    [[nodiscard]] Blocks allBlocks() const { return {0, m_blocks}; }

    [[nodiscard]] std::span<const std::byte> beats() const { return m_beats; }

    [[nodiscard]] std::span<const std::byte> beatsOf(Blocks blocks) const;

    // Computed when they are asked for first.
    [[nodiscard]] const BlockFacts& factsOf(Blocks blocks);

    // Where it lies, once it does.
    MemoryRange range;

    [[nodiscard]] std::uint64_t addressOf(std::size_t block) const
    {
        return range.address + m_geometry.weightBytes(block, m_tiles);
    }

private:
    ResidentMatrix(const Geometry& geometry, std::size_t blocks, std::size_t tiles);

    Geometry m_geometry;
    std::size_t m_blocks;
    std::size_t m_tiles;
    std::vector<std::byte> m_beats;
    std::map<Blocks, BlockFacts> m_facts;
};

} // namespace trilume::fpga
