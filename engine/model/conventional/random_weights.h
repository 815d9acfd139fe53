// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/conventional/conventional_weights.h"
#include "engine/runtime/thread_budget.h"

#include <cstdint>

namespace trilume::model::conventional {

// Matrices whose products are as large as their inputs: uniform with variance 1 / columns.
// Embeddings have variance 1, norms are ones, floors one half. The same seed gives the same weights
// on every machine. May throw std::bad_alloc.
[[nodiscard]] Weights randomWeights(const ModelShape& shape,
                                    std::uint64_t seed,
                                    ThreadBudget threads);

} // namespace trilume::model::conventional
