// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/compare/comparison_plan.h"
#include "engine/base/result.h"

#include <vector>

namespace trilume::cli {

struct CompareOptions
{
    app::ComparisonPlan plan;
    std::vector<app::ComparedConfiguration> configurations; // all that the options make together
};

// Options that were given several times make every combination, the last named one changing first.
[[nodiscard]] Result<CompareOptions> compareOptions(const Arguments& arguments);

} // namespace trilume::cli
