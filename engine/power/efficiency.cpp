// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/efficiency.h"

namespace trilume::power {

namespace {

constexpr double kJoulesPerWattHour = 3600.0;

std::optional<double> perToken(const PhaseEnergy& phase,
                               const std::optional<double>& joules,
                               std::size_t tokens)
{
    const bool isQuotable =
        tokens > 0 && phase.seconds >= kShortestQuotedSeconds && phase.missingSeconds <= 0.0;
    if (!joules || !isQuotable) {
        return std::nullopt;
    }
    return *joules / static_cast<double>(tokens);
}

} // namespace

std::optional<double> grossJoulesPerToken(const PhaseEnergy& phase, std::size_t tokens)
{
    return perToken(phase, phase.grossJoules, tokens);
}

std::optional<double> netJoulesPerToken(const PhaseEnergy& phase, std::size_t tokens)
{
    return perToken(phase, phase.netJoules, tokens);
}

std::optional<double> tokensPerWattHour(const PhaseEnergy& phase, std::size_t tokens)
{
    const std::optional<double> joules = grossJoulesPerToken(phase, tokens);
    if (!joules || *joules <= 0.0) {
        return std::nullopt;
    }
    return kJoulesPerWattHour / *joules;
}

} // namespace trilume::power
