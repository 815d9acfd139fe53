// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/vector_layout.h"

#include <algorithm>
#include <cstring>

namespace trilume::fpga {

std::vector<std::byte> layOutActivations(const VectorsIn& in, const Geometry& geometry)
{
    const std::size_t tiles = geometry.tilesOf(in.columns);
    const std::size_t vectorBytes = geometry.vectorBytes(tiles);
    const std::size_t tileBytes = geometry.tileBytes();
    std::vector<std::byte> laidOut(in.vectors * vectorBytes);
    for (std::size_t vector = 0; vector < in.vectors; ++vector) {
        const std::int8_t* values = in.values + vector * in.stride;
        std::byte* place = laidOut.data() + vector * vectorBytes;
        if (tileBytes == geometry.columns) {
            std::memcpy(place, values, in.columns);
            continue;
        }
        for (std::size_t tile = 0; tile < tiles; ++tile) {
            const std::size_t first = tile * geometry.columns;
            std::memcpy(place + tile * tileBytes, values + first,
                        std::min<std::size_t>(geometry.columns, in.columns - first));
        }
    }
    return laidOut;
}

void readResults(std::span<const std::byte> results,
                 const Geometry& geometry,
                 const VectorsOut& out)
{
    const std::size_t stepBytes = geometry.resultBytes();
    const std::size_t endRow = out.firstRow + out.rows;
    for (std::size_t row = out.firstRow; row < endRow;) {
        const std::size_t block = row / geometry.rows;
        const std::size_t end = std::min(endRow, (block + 1) * geometry.rows);
        for (std::size_t vector = 0; vector < out.vectors; ++vector) {
            const std::byte* sums = &results[(block * out.vectors + vector) * stepBytes
                                             + row % geometry.rows * sizeof(std::int32_t)];
            std::memcpy(out.sums + vector * out.stride + (row - out.firstRow), sums,
                        (end - row) * sizeof(std::int32_t));
        }
        row = end;
    }
}

} // namespace trilume::fpga
