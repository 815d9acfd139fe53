// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/avx512vnni/amx_p.h"
#include "engine/kernels/families_p.h"

#include <immintrin.h>

namespace trilume::kernels {

namespace {

// Four sums, as in the kernels, hide the latency of a product of tiles.
std::size_t tilePeak(std::size_t iterations)
{
    constexpr std::size_t kProducts = 4;
    const TileRegisters registers;
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    _tile_zero(4);
    _tile_zero(5);
    for (std::size_t n = 0; n < iterations; ++n) {
        _tile_dpbsud(0, 4, 5);
        _tile_dpbsud(1, 4, 5);
        _tile_dpbsud(2, 4, 5);
        _tile_dpbsud(3, 4, 5);
    }
    return iterations * kProducts * kTileRows * kTileRows * kTileColumns;
}

} // namespace

void avx512vnni::addTilePeak(KernelTable& table)
{
    table.tilePeak = &tilePeak;
}

} // namespace trilume::kernels
