// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/joined_stats.h"

#include <QCoreApplication>

#include <algorithm>

namespace trilume::app {

namespace {

std::optional<double> sum(std::optional<double> one, std::optional<double> other)
{
    return one && other ? std::optional(*one + *other) : std::nullopt;
}

// Shares of the processor time are not of the same time, and not added up.
PhaseJoules joinedJoules(const PhaseJoules& beginning, const PhaseJoules& rest)
{
    return {sum(beginning.gross, rest.gross), sum(beginning.net, rest.net), std::nullopt};
}

MessageEnergy joinedEnergy(const MessageEnergy& beginning, const MessageEnergy& rest)
{
    const bool isOneMeter = beginning.isKnown() && rest.isKnown() && beginning.source == rest.source
                            && beginning.label == rest.label && beginning.netLabel == rest.netLabel
                            && beginning.scope == rest.scope;
    if (!isOneMeter) {
        MessageEnergy unknown;
        unknown.source = rest.source;
        unknown.conditions = rest.conditions;
        if (rest.isKnown()) {
            unknown.problem = QCoreApplication::translate(
                "StatsLine", "the beginning of the answer was not measured by it");
        } else {
            unknown.problem = rest.problem;
        }
        return unknown;
    }
    MessageEnergy joined = rest;
    joined.whole = joinedJoules(beginning.whole, rest.whole);
    joined.prefill = joinedJoules(beginning.prefill, rest.prefill);
    joined.decode = joinedJoules(beginning.decode, rest.decode);
    joined.uncertainty = std::max(beginning.uncertainty, rest.uncertainty);
    joined.missingSeconds = beginning.missingSeconds + rest.missingSeconds;
    return joined;
}

// Counted by this program or by a server.
bool isCounted(const MessageStats& stats)
{
    return stats.prefillSeconds >= 0.0 || stats.generatedTokens > 0;
}

double secondsOfBoth(double beginning, double rest)
{
    return beginning < 0.0 || rest < 0.0 ? -1.0 : beginning + rest;
}

} // namespace

MessageStats joinedStats(const MessageStats& beginning, const MessageStats& rest)
{
    if (!isCounted(beginning) || !isCounted(rest)) { // the program ended in the middle of one
        MessageStats unknown;
        unknown.contextTokens = rest.contextTokens;
        unknown.origin = rest.origin;
        unknown.origin.sampling.reset();
        unknown.cut = rest.cut;
        unknown.leftOutMessages = rest.leftOutMessages;
        return unknown;
    }
    MessageStats joined = rest;
    joined.promptTokens = beginning.promptTokens;
    joined.reusedTokens = beginning.reusedTokens;
    joined.generatedTokens += beginning.generatedTokens;
    joined.thoughtTokens += beginning.thoughtTokens;
    joined.thoughtSeconds = joined.thoughtTokens > 0 ? std::max(beginning.thoughtSeconds, 0.0)
                                                           + std::max(rest.thoughtSeconds, 0.0)
                                                     : -1.0;
    joined.prefillSeconds = secondsOfBoth(beginning.prefillSeconds, rest.prefillSeconds);
    joined.firstTokenSeconds = beginning.firstTokenSeconds;
    joined.decodeSeconds = secondsOfBoth(beginning.decodeSeconds, rest.decodeSeconds);
    joined.energy = joinedEnergy(beginning.energy, rest.energy);
    joined.otherEnergies.clear(); // by meters that need not be the same
    if (beginning.origin != rest.origin) {
        joined.origin.sampling.reset(); // no one seed gives the whole again
    }
    return joined;
}

} // namespace trilume::app
