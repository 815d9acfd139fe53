// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/exponential_p.h"

#include <bit>
#include <cstdint>

namespace trilume::generate {
namespace {

constexpr double kSmallest = -700.0; // e^-700 is still a normal number
constexpr double kPerLn2 = 1.4426950408889634;
// ln 2 in two parts: the first has so few bits that its product with a whole number up to 1024 is
// exact.
constexpr double kLn2High = 0x1.62e42feep-1;
constexpr double kLn2Low = 0x1.a39ef35793c76p-33;
constexpr int kTerms = 14;

} // namespace

double decayingExponential(double x)
{
    if (!(x >= kSmallest)) {
        return 0.0;
    }
    if (x >= 0.0) {
        return 1.0;
    }
    // x = k ln 2 + r with |r| <= ln 2 / 2; e^r by its series, whose remainder after r^14 is below
    // 1e-18.
    const int k = -static_cast<int>(0.5 - x * kPerLn2);
    const double whole = static_cast<double>(k);
    const double r = (x - whole * kLn2High) - whole * kLn2Low;
    double sum = 1.0;
    for (int n = kTerms; n >= 1; --n) {
        sum = 1.0 + r * sum / static_cast<double>(n);
    }
    const std::uint64_t scale = static_cast<std::uint64_t>(1023 + k) << 52U; // 2^k
    return sum * std::bit_cast<double>(scale);
}

} // namespace trilume::generate
