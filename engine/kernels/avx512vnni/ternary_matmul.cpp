// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/avx512vnni/two_bit_p.h"
#include "engine/kernels/families_p.h"

namespace trilume::kernels {

void avx512vnni::addTernaryMatmul(KernelTable& table)
{
    table.groupMatmul = &groupMatmul<GroupTiles>;
    table.ternaryMatmul = &twoBitMatmul;
}

} // namespace trilume::kernels
