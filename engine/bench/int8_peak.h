// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"
#include "engine/runtime/thread_budget.h"

#include <optional>

namespace trilume::bench {

// The most int8 multiply-accumulates per second (in 1e9) that this many threads can do by byte dot
// products: what reading a prompt is compared with. Measured, median of several passes; nothing
// where the table has no instruction for them.
[[nodiscard]] std::optional<double> int8Peak(const kernels::KernelTable& table,
                                             ThreadBudget threads);

// The same by tile registers.
[[nodiscard]] std::optional<double> tilePeak(const kernels::KernelTable& table,
                                             ThreadBudget threads);

} // namespace trilume::bench
