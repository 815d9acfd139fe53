// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/ternarise.h"

#include "engine/base/check.h"

#include <algorithm>
#include <cmath>

namespace trilume::quant {

void AbsMean::add(std::span<const float> weights)
{
    // Weight i of the tensor goes to sum i mod 4, so that the result does not depend on the pieces
    // in which a tensor arrives.
    for (const float weight : weights) {
        m_sums[m_count % kSums] += static_cast<double>(std::fabs(weight));
        ++m_count;
    }
}

float AbsMean::scale() const
{
    constexpr double kSmallest = 1e-5;
    const double sum = (m_sums[0] + m_sums[2]) + (m_sums[1] + m_sums[3]);
    const double mean = m_count == 0 ? 0.0 : sum / static_cast<double>(m_count);
    return static_cast<float>(std::max(mean, kSmallest));
}

void ternarise(std::span<const float> weights, float scale, std::span<std::int8_t> trits)
{
    TRILUME_CHECK(weights.size() == trits.size());
    const float multiplier = 1.0F / scale;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        // Half to even, then clamped: both 0.5 and -0.5 become 0, and so does NaN.
        const float value = weights[i] * multiplier;
        trits[i] = static_cast<std::int8_t>((value > 0.5F ? 1 : 0) - (value < -0.5F ? 1 : 0));
    }
}

} // namespace trilume::quant
