// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"

namespace trilume::tests {

// The AVX-VNNI ternary product, with the encoding that AVX-512 VNNI has for its dot product.
void setEvexDotMatmul(kernels::KernelTable& table);

} // namespace trilume::tests
