// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/phase_energy.h"

#include <cstddef>
#include <optional>

namespace trilume::power {

// Below this J/token is not quoted: the ends of so short a phase weigh too much.
constexpr double kShortestQuotedSeconds = 1.0;

// Figures of merit of a phase in which `tokens` were read or generated. Their label and scope are
// those of the joules. Absent when the joules are, below kShortestQuotedSeconds, without tokens,
// and when energy of the phase is missing, since tokens cannot be told apart by when they came.

// joules / tokens
[[nodiscard]] std::optional<double> grossJoulesPerToken(const PhaseEnergy& phase,
                                                        std::size_t tokens);
[[nodiscard]] std::optional<double> netJoulesPerToken(const PhaseEnergy& phase, std::size_t tokens);

// tokens * 3600 / gross joules; absent without any joules, too.
[[nodiscard]] std::optional<double> tokensPerWattHour(const PhaseEnergy& phase, std::size_t tokens);

} // namespace trilume::power
