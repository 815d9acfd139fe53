// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"

#include <string>

namespace trilume::app {

// What every figure is computed from (RFC 4180, a line of headings, decimal points): two lines for
// each round, of reading the prompt and of writing, with all that stands beside them. A run without
// rounds has one line, which says why. What is not known is empty.
[[nodiscard]] std::string comparisonCsv(const Comparison& comparison);

} // namespace trilume::app
