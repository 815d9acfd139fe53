// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/dense_ops_p.h"
#include "engine/kernels/families_p.h"
#include "engine/kernels/scalar/vector_p.h"

namespace trilume::kernels {

void scalar::addFloatOps(KernelTable& table)
{
    setFloatOps<Vec16>(table);
    setDenseOps<Vec16>(table);
}

} // namespace trilume::kernels
