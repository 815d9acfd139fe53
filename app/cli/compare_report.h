// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparer.h"
#include "app/compare/comparison.h"

#include <string>

namespace trilume::cli {

// A table for people, what has to be known besides, and the sentence at the end.
[[nodiscard]] std::string compareText(const app::Comparison& comparison);

// "the processor (2 threads): round 3".
[[nodiscard]] std::string compareProgressText(
    const std::vector<app::ComparedConfiguration>& configurations,
    const app::ComparisonProgress& progress);

} // namespace trilume::cli
