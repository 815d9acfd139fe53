// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"
#include "engine/kernels/packing.h"
#include "engine/model/model.h"

#include <cstdint>
#include <memory>

namespace trilume::tests {

// Whose block a tiny transformer has.
enum class TinyFamily
{
    BitNet, // squared ReLU, norms before o and down, embeddings in bf16 that are the head, too
    Llama,  // SiLU, a head of its own in f16, heads whose size is no multiple of anything
    Qwen, // multipliers of groups in all matrices, norms of queries and keys, queries wider than d
};

// Random weights, a fingerprint made from the seed, no tokenizer.
[[nodiscard]] std::shared_ptr<const model::Model> tinyTransformer(
    TinyFamily family,
    std::uint64_t seed = 1,
    const kernels::KernelTable& table = kernels::kernelTable(Isa::Scalar),
    kernels::Packing packing = kernels::Packing::TwoBit);

} // namespace trilume::tests
