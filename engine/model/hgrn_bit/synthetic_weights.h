// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/hgrn_bit/weights.h"
#include "engine/runtime/thread_budget.h"

#include <cstdint>

namespace trilume::model::hgrn_bit {

// Random ternary weights (two thirds not zero, as in trained ones) and embeddings of any shape, for
// benchmarks and tests; the same seed gives the same weights on every machine. May throw
// std::bad_alloc.
[[nodiscard]] Result<Weights> syntheticWeights(const Shape& shape,
                                               std::uint64_t seed,
                                               ThreadBudget threads,
                                               kernels::Packing packing);

} // namespace trilume::model::hgrn_bit
