// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/figure_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace trilume::app {

namespace {

// Decimals that show so many significant digits of a number; no fewer than none.
int decimalsFor(double number, int significant)
{
    if (number == 0.0 || !std::isfinite(number)) {
        return significant - 1;
    }
    return std::clamp(significant - 1 - static_cast<int>(std::floor(std::log10(std::abs(number)))),
                      0, 9);
}

std::string fixedDigits(double number, int decimals)
{
    char text[400]; // the largest double has 309 digits before the point
    const int length = std::snprintf(text, sizeof text, "%.*f", decimals, number);
    return {text, static_cast<std::size_t>(std::max(0, length))};
}

} // namespace

Sentence figureText(const Figure& figure)
{
    // A simulated clock gives the same in every round, but for the last bits of sums.
    constexpr double kRounding = 1e-9;
    if (!figure.spread || *figure.spread <= kRounding * std::abs(figure.mean)) {
        return Sentence::of(
            "%1", Sentence::digits(fixedDigits(figure.mean, decimalsFor(figure.mean, 3))));
    }
    const int decimals = decimalsFor(*figure.spread, 2);
    return Sentence::of("%1 +/- %2", Sentence::digits(fixedDigits(figure.mean, decimals)),
                        Sentence::digits(fixedDigits(*figure.spread, decimals)));
}

std::string ratioDigits(double ratio)
{
    return fixedDigits(ratio, std::max(1, decimalsFor(ratio - 1.0, 2)));
}

Sentence labelText(EvidenceLabel label)
{
    switch (label) {
    case EvidenceLabel::Measured:
        return Sentence::of("measured");
    case EvidenceLabel::Derived:
        return Sentence::of("derived");
    case EvidenceLabel::Modelled:
        break;
    }
    return Sentence::of("modelled");
}

Sentence scopeText(EnergyScope scope)
{
    switch (scope) {
    case EnergyScope::Package:
        return Sentence::of("package");
    case EnergyScope::Cores:
        return Sentence::of("cores");
    case EnergyScope::Dram:
        return Sentence::of("memory");
    case EnergyScope::Platform:
        return Sentence::of("platform");
    case EnergyScope::Module:
        return Sentence::of("module");
    case EnergyScope::Board:
        return Sentence::of("board");
    case EnergyScope::Machine:
        return Sentence::of("machine");
    case EnergyScope::Process:
        break;
    }
    return Sentence::of("process");
}

} // namespace trilume::app
