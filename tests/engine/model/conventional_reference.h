// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/model/conventional/conventional_weights.h"

#include <span>
#include <vector>

namespace trilume::tests {

// Logits of the last token, by the plain formulas in doubles.
[[nodiscard]] std::vector<double> referenceLogits(const model::conventional::Weights& weights,
                                                  std::span<const TokenId> tokens);

} // namespace trilume::tests
