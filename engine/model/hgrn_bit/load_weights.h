// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/model/extras.h"
#include "engine/model/hgrn_bit/weights.h"
#include "engine/runtime/thread_budget.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace trilume::model::hgrn_bit {

// Memory that the weights will hold, embeddings included.
[[nodiscard]] std::uint64_t requiredBytes(const checkpoint::HgrnBitFile& file);

[[nodiscard]] TernaryPart ternaryPart(const checkpoint::HgrnBitFile& file);

// Reads and repacks everything; the result needs the file no more. `onTensor` is called after each
// projection with the bytes of it that were read; `stop` is checked before each.
[[nodiscard]] Result<Weights> loadWeights(const checkpoint::HgrnBitFile& file,
                                          ThreadBudget threads,
                                          kernels::Packing packing,
                                          const std::function<void(std::uint64_t bytes)>& onTensor,
                                          const std::stop_token& stop);

} // namespace trilume::model::hgrn_bit
