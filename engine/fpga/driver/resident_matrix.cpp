// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/resident_matrix.h"

#include "engine/fpga/driver/product_check.h"

#include <optional>
#include <utility>

namespace trilume::fpga {

Result<ResidentMatrix> ResidentMatrix::pack(const TritMatrix& matrix,
                                            const Geometry& geometry,
                                            BlockSteps which)
{
    std::optional<std::vector<std::byte>> beats = packWeights(matrix, geometry, which);
    if (!beats) {
        return Error{Errc::InvalidArgument, Sentence::of("A weight is none of -1, 0 and +1.")};
    }
    ResidentMatrix made(geometry, which.countOf(geometry.blocksOf(matrix.rows)),
                        geometry.tilesOf(matrix.columns));
    made.m_beats = std::move(*beats);
    made.m_facts.emplace(made.allBlocks(), BlockFacts{signatureOf(made.m_beats, geometry),
                                                      columnSums(matrix, which, geometry)});
    return made;
}

ResidentMatrix::ResidentMatrix(const Geometry& geometry, std::size_t blocks, std::size_t tiles)
    : m_geometry(geometry)
    , m_blocks(blocks)
    , m_tiles(tiles)
{}

std::span<const std::byte> ResidentMatrix::beatsOf(Blocks blocks) const
{
    return std::span(m_beats).subspan(m_geometry.weightBytes(blocks.begin, m_tiles),
                                      m_geometry.weightBytes(blocks.count(), m_tiles));
}

const BlockFacts& ResidentMatrix::factsOf(Blocks blocks)
{
    const auto found = m_facts.find(blocks);
    if (found != m_facts.end()) {
        return found->second;
    }
    const std::span<const std::byte> beats = beatsOf(blocks);
    return m_facts
        .emplace(blocks,
                 BlockFacts{signatureOf(beats, m_geometry), columnSums(beats, blocks, m_geometry)})
        .first->second;
}

} // namespace trilume::fpga
