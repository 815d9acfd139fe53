// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/reproducible_exp.h"

#include <bit>
#include <cstdint>
#include <limits>

namespace trilume {

double reproducibleExp(double x)
{
    if (x != x) {
        return x;
    }
    if (x > 709.0) {
        return std::numeric_limits<double>::infinity();
    }
    if (x < -708.0) {
        return 0.0;
    }
    // x = n ln 2 + r with |r| <= ln 2 / 2; ln 2 in two parts, the first with enough trailing zeros
    // for n * high to be exact.
    constexpr double kLog2e = 1.4426950408889634;
    constexpr double kLn2High = 0x1.62e42fefa3800p-1;
    constexpr double kLn2Low = 0x1.ef35793c76730p-45;
    constexpr double kRounder =
        0x1.8p52; // adding and subtracting it rounds to an integer, half to even
    const double n = (x * kLog2e + kRounder) - kRounder;
    const double r = (x - n * kLn2High) - n * kLn2Low;
    // Taylor series by Horner; the first term left out is below r^14 / 14! = 5e-18.
    double sum = 1.0 / 6227020800.0;
    constexpr double kInverseFactorials[] = {1.0 / 479001600.0,
                                             1.0 / 39916800.0,
                                             1.0 / 3628800.0,
                                             1.0 / 362880.0,
                                             1.0 / 40320.0,
                                             1.0 / 5040.0,
                                             1.0 / 720.0,
                                             1.0 / 120.0,
                                             1.0 / 24.0,
                                             1.0 / 6.0,
                                             1.0 / 2.0,
                                             1.0,
                                             1.0};
    for (const double coefficient : kInverseFactorials) {
        sum = sum * r + coefficient;
    }
    const auto exponent = static_cast<std::int64_t>(n) + 1023; // 1..2046 for the range above
    return sum * std::bit_cast<double>(static_cast<std::uint64_t>(exponent) << 52U);
}

} // namespace trilume
