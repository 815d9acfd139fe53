// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/thread_budget.h"

#include <filesystem>
#include <vector>

namespace trilume::runtime {

// The cores that `processors` are, cut down to the CPU quota of the control groups; both as the
// files under `root` say, which stands for "/".
[[nodiscard]] ThreadBudget threadBudgetFrom(const std::vector<int>& processors,
                                            const std::filesystem::path& root);

[[nodiscard]] ThreadBudget besideWindow(ThreadBudget budget);

} // namespace trilume::runtime
