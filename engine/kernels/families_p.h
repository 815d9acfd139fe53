// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"

// One function per instruction set and kernel family; each sets its family's entries of a table. A
// family lives in <isa>/<family>.cpp. The functions themselves may already use the instruction set:
// call them only where it is supported. A variant that needs more than its set is another file
// there, <isa>/<family>_<what it needs>.cpp.

namespace trilume::kernels::scalar {
void addTernaryMatmul(KernelTable& table);
void addTernaryMatmulFiveBit(KernelTable& table);
void addFloatOps(KernelTable& table);
void addTransformerOps(KernelTable& table);
void addByteProducts(KernelTable& table);
} // namespace trilume::kernels::scalar

namespace trilume::kernels::avx2 {
void addTernaryMatmul(KernelTable& table);
void addTernaryMatmulFiveBit(KernelTable& table);
void addTernaryMatmulAvx512Bw(KernelTable& table);
void addTernaryMatmulVnni(KernelTable& table);
void addFloatOps(KernelTable& table);
void addTransformerOps(KernelTable& table);
void addByteProducts(KernelTable& table);
} // namespace trilume::kernels::avx2

namespace trilume::kernels::avx512vnni {
void addTernaryMatmul(KernelTable& table);
void addTernaryMatmulAmx(KernelTable& table);
void addTernaryMatmulFiveBitVbmi(KernelTable& table);
void addTernaryMatmulFiveBitAmx(KernelTable& table);
void addFloatOps(KernelTable& table);
void addTransformerOps(KernelTable& table);
void addByteProducts(KernelTable& table);
void addInt8Peak(KernelTable& table);
void addTilePeak(KernelTable& table);
} // namespace trilume::kernels::avx512vnni

namespace trilume::kernels::neon {
void addTernaryMatmul(KernelTable& table);
void addTernaryMatmulDotprod(KernelTable& table);
void addTernaryMatmulFiveBit(KernelTable& table);
void addTernaryMatmulFiveBitDotprod(KernelTable& table);
void addFloatOps(KernelTable& table);
void addTransformerOps(KernelTable& table);
void addByteProducts(KernelTable& table);
} // namespace trilume::kernels::neon
