// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_plan.h"
#include "engine/base/result.h"
#include "engine/kernels/kernel_table.h"
#include "engine/runtime/thread_budget.h"

#include <string>

namespace trilume::app {

// How a configuration has its model, in the engine's terms.

// Empty: the fastest of this machine. Refuses those that it cannot run.
[[nodiscard]] Result<const kernels::KernelTable*> kernelsOf(const std::string& isa);

[[nodiscard]] ThreadBudget threadsOf(const ComparedConfiguration& configuration);

} // namespace trilume::app
