// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace trilume::model {

// A model of a published shape (published_shapes.h) with random ternary weights (two thirds not
// zero, as in trained ones), for measuring speed where no checkpoint is at hand. It has no
// tokenizer and no fingerprint; the same seed gives the same weights. Without a packing the faster
// one is measured. Checks the free memory first. May throw std::bad_alloc.
[[nodiscard]] Result<std::shared_ptr<const Model>> createSyntheticModel(
    std::string_view shape,
    std::uint64_t seed,
    ThreadBudget threads,
    const kernels::KernelTable& table,
    std::optional<kernels::Packing> packing = {});

} // namespace trilume::model
