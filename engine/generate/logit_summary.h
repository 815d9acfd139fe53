// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace trilume::generate {

// What one row of logits says, one for each id of the vocabulary.

// The ids of the `count` largest logits, the largest first, of equal ones the lower id; NaN and
// minus infinity, which is never said, are none of them.
[[nodiscard]] std::vector<std::size_t> likeliestIds(std::span<const float> logits,
                                                    std::size_t count);

struct LogitTotals
{
    double logOfSum = 0.0; // of e^logit: ln of a probability is its logit less this
    double entropy = 0.0;  // -sum of p ln p
};

// At least one logit. The same bits on every machine but for the last digit of ln.
[[nodiscard]] LogitTotals totalsOf(std::span<const float> logits);

} // namespace trilume::generate
