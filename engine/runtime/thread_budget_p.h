// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <filesystem>

namespace trilume::runtime {

// `processors` cut down to the CPU quota of the control groups under `root` (which stands for "/").
[[nodiscard]] ThreadBudget threadBudgetFrom(std::size_t processors,
                                            const std::filesystem::path& root);

} // namespace trilume::runtime
