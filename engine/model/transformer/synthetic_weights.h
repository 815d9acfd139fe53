// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/float_type.h"
#include "engine/model/transformer/weights.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <cstdint>

namespace trilume::model::transformer {

// What a synthetic transformer has beyond its sizes.
struct SyntheticFamily
{
    bool hasSubNorms = false;
    bool hasHeadNorms = false; // of queries and keys
    bool hasOwnHead = false;
    std::size_t groupColumns = 0; // 0: one multiplier for a matrix, and a head of floats
    checkpoint::FloatType headType = checkpoint::FloatType::Bf16;
};

// Random trits (two thirds not zero), norms of ones, multipliers that keep the residual stream's
// size about the same. The same seed gives the same weights on every machine. Throws
// std::bad_alloc.
[[nodiscard]] Result<Weights> syntheticWeights(const Shape& shape,
                                               const SyntheticFamily& family,
                                               std::uint64_t seed,
                                               ThreadBudget threads,
                                               kernels::Packing packing);

} // namespace trilume::model::transformer
