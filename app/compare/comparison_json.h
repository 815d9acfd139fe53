// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"
#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace trilume::app {

// One object with fixed keys in a fixed order and a new line at the end: all that was measured, and
// the figures that come of it; what is not known is null. In English and with decimal points
// everywhere. The keys are only added to.
[[nodiscard]] std::string comparisonJson(const Comparison& comparison);

// What comparisonJson() wrote; the figures are not read, but come of what was measured. `file`
// names it in errors, which name the field, too.
[[nodiscard]] Result<Comparison> readComparisonJson(std::string_view text, const std::string& file);

} // namespace trilume::app
