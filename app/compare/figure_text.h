// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/run_figures.h"
#include "engine/base/sentence.h"

#include <string>

namespace trilume::app {

// "0.412 +/- 0.021": two significant digits of the spread, and the mean down to the same place;
// three of a mean whose spread is not known, or is 0.
[[nodiscard]] Sentence figureText(const Figure& figure);

// Of a number above 1, so that two digits of what it has beyond 1 are seen: "2.35", "1.0042".
[[nodiscard]] std::string ratioDigits(double ratio);

// As words, to be shown.
[[nodiscard]] Sentence labelText(EvidenceLabel label);
[[nodiscard]] Sentence scopeText(EnergyScope scope);

} // namespace trilume::app
