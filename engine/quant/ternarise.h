// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::quant {

// Running mean of |w| over a whole tensor, in double (model.md, BitLinear). The pieces in which it
// is added do not matter, only their order.
class AbsMean
{
public:
    void add(std::span<const float> weights);

    // max(mean(|w|), 1e-5): the multiplier of the trits, stored as X.scale.
    [[nodiscard]] float scale() const;

private:
    static constexpr std::size_t kSums = 4;

    std::array<double, kSums> m_sums = {};
    std::size_t m_count = 0;
};

// t = clamp(round_half_even(w * s_w), -1, 1) with s_w = 1 / scale in f32.
void ternarise(std::span<const float> weights, float scale, std::span<std::int8_t> trits);

} // namespace trilume::quant
