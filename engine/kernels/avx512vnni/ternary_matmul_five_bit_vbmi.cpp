// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/avx512vnni/five_bit_p.h"
#include "engine/kernels/families_p.h"

namespace trilume::kernels {

void avx512vnni::addTernaryMatmulFiveBitVbmi(KernelTable& table)
{
    table.ternaryMatmulFiveBit = &multiplyBlocks<kTiles>;
}

} // namespace trilume::kernels
