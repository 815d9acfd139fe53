// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/avx2/evex_dot.h"

#include "engine/kernels/avx2/dot_matmul_p.h"

namespace trilume::tests {

namespace {

struct EvexDot
{
    static __m256i add(__m256i sums, __m256i weights, __m256i codes)
    {
        return _mm256_dpbusd_epi32(sums, weights, codes);
    }
};

} // namespace

void setEvexDotMatmul(kernels::KernelTable& table)
{
    table.ternaryMatmul = &kernels::multiplyBlocks<kernels::kDotTiles<EvexDot>>;
}

} // namespace trilume::tests
