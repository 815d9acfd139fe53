// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/avx2/dot_matmul_p.h"
#include "engine/kernels/avx2/vector_p.h"
#include "engine/kernels/families_p.h"
#include "engine/kernels/group_matmul_p.h"

namespace trilume::kernels {

namespace {

// The encoding of AVX-VNNI, for processors that have it without AVX-512. The tests run the same
// kernel with the other encoding as well (tests/engine/kernels/avx2/evex_dot.cpp), since machines
// that build this mostly have that one.
struct VexDot
{
    static __m256i add(__m256i sums, __m256i weights, __m256i codes)
    {
        return _mm256_dpbusd_avx_epi32(sums, weights, codes);
    }
};

} // namespace

void avx2::addTernaryMatmulVnni(KernelTable& table)
{
    table.ternaryMatmul = &multiplyBlocks<kDotTiles<VexDot>>;
    table.groupMatmul = &groupMatmul<SingleBlockTiles<Vec16, kDotTiles<VexDot>>>;
}

} // namespace trilume::kernels
