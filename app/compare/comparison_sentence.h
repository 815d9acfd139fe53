// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"
#include "engine/base/sentence.h"

namespace trilume::app {

// Energies of more than one scope stand side by side, be it that the machine's stand beside those
// of a device.
[[nodiscard]] bool hasDifferentScopes(const Comparison& comparison);

// "Comparison", or the same with a warning in front of figures of different scopes.
[[nodiscard]] Sentence comparisonTitle(const Comparison& comparison);

// What a comparison comes to, in one sentence: the first run and the best of the others. A ratio is
// told only between figures of one label and one scope, and only where their difference is more
// than both spreads together, and more than the uncertainties where different meters counted.
[[nodiscard]] Sentence comparisonSentence(const Comparison& comparison);

} // namespace trilume::app
