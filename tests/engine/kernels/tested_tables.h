// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"

#include <vector>

namespace trilume::tests {

// runnableKernelTables(), and tables over kernels that this machine can run in another form only:
// the AVX-VNNI product, with the dot product of AVX-512 VNNI.
[[nodiscard]] const std::vector<kernels::KernelTable>& testedTables();

} // namespace trilume::tests
