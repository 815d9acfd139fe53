// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/reproducible_log.h"

#include <bit>
#include <cstdint>
#include <limits>

namespace trilume {

double reproducibleLog(double x)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    constexpr double kTwo54 = 0x1p54;
    if (x != x || x < 0.0) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (x == 0.0) {
        return -kInfinity;
    }
    if (x == kInfinity) {
        return x;
    }
    int exponent = 0;
    if (x < std::numeric_limits<double>::min()) { // subnormal
        x *= kTwo54;
        exponent = -54;
    }
    // x = m 2^exponent with m from sqrt(1/2) to sqrt(2).
    constexpr std::uint64_t kMantissa = (std::uint64_t{1} << 52U) - 1;
    constexpr std::uint64_t kOne = std::uint64_t{1023} << 52U;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    exponent += static_cast<int>(bits >> 52U) - 1023;
    double m = std::bit_cast<double>((bits & kMantissa) | kOne);
    if (m > 1.4142135623730951) {
        m *= 0.5;
        ++exponent;
    }
    // ln m = 2 artanh s = 2 (s + s^3 / 3 + s^5 / 5 + ...) with |s| <= 0.172; the first term left
    // out is below 1e-18.
    const double s = (m - 1.0) / (m + 1.0);
    const double square = s * s;
    double sum = 0.0;
    for (int power = 21; power >= 3; power -= 2) {
        sum = (sum + 1.0 / power) * square;
    }
    const double logOfM = 2.0 * s + 2.0 * s * sum;
    // ln 2 in two parts, of which the first times an exponent is exact.
    constexpr double kLn2High = 0x1.62e42fefa3800p-1;
    constexpr double kLn2Low = 0x1.ef35793c76730p-45;
    return exponent * kLn2High + (exponent * kLn2Low + logOfM);
}

} // namespace trilume
