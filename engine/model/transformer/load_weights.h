// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/transformer/transformer_file.h"
#include "engine/model/extras.h"
#include "engine/model/transformer/weights.h"
#include "engine/runtime/thread_budget.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace trilume::model::transformer {

// Memory that the weights will hold, and the keys and values of a short conversation.
[[nodiscard]] std::uint64_t requiredBytes(const checkpoint::TransformerFile& file);

[[nodiscard]] TernaryPart ternaryPart(const checkpoint::TransformerFile& file);

// Whether the multipliers are those of groups, for which there is one packing.
[[nodiscard]] bool isGrouped(const checkpoint::TransformerFile& file);

// Reads and repacks everything; the result needs the file no more. `onTensor` is called after each
// ternary matrix with the bytes of it that were read; `stop` is checked before each.
[[nodiscard]] Result<Weights> loadWeights(const checkpoint::TransformerFile& file,
                                          ThreadBudget threads,
                                          kernels::Packing packing,
                                          const std::function<void(std::uint64_t bytes)>& onTensor,
                                          const std::stop_token& stop);

} // namespace trilume::model::transformer
