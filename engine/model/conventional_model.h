// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/model.h"
#include "engine/model/model_shape.h"
#include "engine/runtime/thread_budget.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace trilume::model {

// What a conventional model of the same shape takes, to compare a ternary one with: the same layers
// with dense weights of 16 bits, which are random: it has something to say about speed and energy
// only. `original` names what it is the twin of. No tokenizer, no fingerprint; the same seed gives
// the same weights. It computes on the processor, whatever the projections of its sequences'
// options say. Checks the free memory first. May throw std::bad_alloc.
[[nodiscard]] Result<std::shared_ptr<const Model>> createConventionalModel(
    std::string_view original,
    const ModelShape& shape,
    std::uint64_t seed,
    ThreadBudget threads,
    const kernels::KernelTable& table);

} // namespace trilume::model
