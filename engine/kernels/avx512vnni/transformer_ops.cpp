// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/attention_ops_p.h"
#include "engine/kernels/avx512vnni/vector_p.h"
#include "engine/kernels/families_p.h"
#include "engine/kernels/transformer_ops_p.h"

namespace trilume::kernels {

void avx512vnni::addTransformerOps(KernelTable& table)
{
    setAttentionOps<Vec16>(table);
    setTransformerOps<Vec16>(table);
}

} // namespace trilume::kernels
