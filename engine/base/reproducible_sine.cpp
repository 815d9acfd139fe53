// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/reproducible_sine.h"

#include <cstdint>
#include <limits>

namespace trilume {

namespace {

// Taylor series by Horner for |r| <= pi / 4; the first terms left out are below 1e-17.
double sineNear(double r)
{
    constexpr double kInverseFactorials[] = {
        -1.0 / 1307674368000.0, 1.0 / 6227020800.0, -1.0 / 39916800.0, 1.0 / 362880.0,
        -1.0 / 5040.0,          1.0 / 120.0,        -1.0 / 6.0};
    const double square = r * r;
    double sum = 1.0 / 355687428096000.0;
    for (const double coefficient : kInverseFactorials) {
        sum = sum * square + coefficient;
    }
    return r + r * square * sum;
}

double cosineNear(double r)
{
    constexpr double kInverseFactorials[] = {
        -1.0 / 87178291200.0, 1.0 / 479001600.0, -1.0 / 3628800.0, 1.0 / 40320.0,
        -1.0 / 720.0,         1.0 / 24.0,        -1.0 / 2.0};
    const double square = r * r;
    double sum = 1.0 / 20922789888000.0;
    for (const double coefficient : kInverseFactorials) {
        sum = sum * square + coefficient;
    }
    return 1.0 + square * sum;
}

} // namespace

SineAndCosine reproducibleSine(double x)
{
    constexpr double kLargest = 0x1p20;
    if (!(x >= -kLargest && x <= kLargest)) {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        return {nan, nan};
    }
    // x = n pi / 2 + r with |r| <= pi / 4; pi / 2 in three parts, the first two with enough
    // trailing zeros for n times them to be exact.
    constexpr double kTwoByPi = 0.63661977236758134;
    constexpr double kFirst = 0x1.921fb54400000p+0;
    constexpr double kSecond = 0x1.0b4611a600000p-34;
    constexpr double kThird = 0x1.3198a2e037073p-69;
    constexpr double kRounder = 0x1.8p52; // rounds to an integer, half to even
    const double n = (x * kTwoByPi + kRounder) - kRounder;
    const double r = ((x - n * kFirst) - n * kSecond) - n * kThird;
    const double sine = sineNear(r);
    const double cosine = cosineNear(r);
    switch (static_cast<std::int64_t>(n) & 3) {
    case 0:
        return {sine, cosine};
    case 1:
        return {cosine, -sine};
    case 2:
        return {-sine, -cosine};
    default:
        return {-cosine, sine};
    }
}

} // namespace trilume
