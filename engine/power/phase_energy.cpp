// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/phase_energy.h"

#include "engine/power/totals_p.h"

#include <algorithm>

namespace trilume::power {

namespace {

// With fewer ticks a share is off by more than a tenth.
constexpr std::int64_t kFewestTicks = 10;

Sentence::Argument digits(double seconds)
{
    return Sentence::digits(std::to_string(seconds));
}

// Why the meter cannot tell the joules of the span; empty if it can.
Sentence problemOf(const MeterInfo& info, const PhaseSpan& span)
{
    if (span.problem) {
        return span.problem->sentence;
    }
    const double resolved = static_cast<double>(span.pieces) * toSeconds(info.resolution);
    // Something that counts energy is never without any: it has not been renewed yet.
    const bool isStill =
        (info.label == EvidenceLabel::Measured || span.isBetweenRenewals) && span.joules <= 0.0;
    if (isStill && span.seconds > 0.0 && span.seconds >= resolved && span.missingSeconds <= 0.0) {
        return Sentence::of(
            "%1: found a counter that stood still for %2 s, expected one that grows", info.source,
            digits(span.seconds));
    }
    if (span.seconds <= 0.0 || span.seconds < resolved || isStill) {
        return Sentence::of("found %1 s in %2 pieces, expected more: %3 resolves about %4 s",
                            digits(span.seconds), span.pieces, info.source,
                            digits(toSeconds(info.resolution)));
    }
    if (span.missingSeconds >= span.seconds) {
        return Sentence::of("%1: found a gap over all of the phase, expected readings",
                            info.source);
    }
    return {};
}

std::optional<double> shareOf(const PhaseSpan& span)
{
    if (!span.ownTicks || !span.busyTicks || *span.busyTicks < kFewestTicks) {
        return std::nullopt;
    }
    return ownShare(*span.ownTicks, *span.busyTicks);
}

} // namespace

PhaseMark markPhase(EnergyMeter& meter, const SystemAccess& access)
{
    PhaseMark mark{meter.read(), access.now(), std::nullopt, std::nullopt};
    if (const Result<MachineTicks> ticks = readMachineTicks(access)) {
        mark.machineTicks = ticks.value();
    }
    if (const Result<std::int64_t> ticks = readOwnTicks(access)) {
        mark.ownTicks = ticks.value();
    }
    return mark;
}

PhaseSpan& PhaseSpan::operator+=(const PhaseSpan& more)
{
    const auto add = [](std::optional<std::int64_t>& sum, const std::optional<std::int64_t>& next) {
        sum = sum && next ? std::optional<std::int64_t>(*sum + *next) : std::nullopt;
    };
    isBetweenRenewals = (pieces == 0 || isBetweenRenewals) && more.isBetweenRenewals;
    pieces += more.pieces;
    seconds += more.seconds;
    joules += more.joules;
    missingSeconds += more.missingSeconds;
    problem = problem ? problem : more.problem;
    add(ownTicks, more.ownTicks);
    add(busyTicks, more.busyTicks);
    return *this;
}

PhaseSpan spanBetween(const PhaseMark& from, const PhaseMark& to)
{
    PhaseSpan span;
    span.pieces = 1;
    if (from.reading && to.reading) {
        const EnergyReading& first = from.reading.value();
        const EnergyReading& last = to.reading.value();
        span.seconds = toSeconds(last.at - first.at);
        span.joules = last.joules - first.joules;
        span.missingSeconds = last.missingSeconds - first.missingSeconds;
        span.isBetweenRenewals = first.renewedAt && first.renewedAt == last.renewedAt;
    } else {
        span.seconds = toSeconds(to.at.awake - from.at.awake);
        span.problem = from.reading ? to.reading.error() : from.reading.error();
    }
    span.ownTicks.reset();
    span.busyTicks.reset();
    if (from.ownTicks && to.ownTicks && *to.ownTicks >= *from.ownTicks) {
        span.ownTicks = *to.ownTicks - *from.ownTicks;
    }
    if (from.machineTicks && to.machineTicks) {
        if (const auto step = ticksBetween(*from.machineTicks, *to.machineTicks)) {
            span.busyTicks = step->busy;
        }
    }
    return span;
}

PhaseEnergy attributeEnergy(const MeterInfo& info,
                            const PhaseSpan& span,
                            const std::optional<IdleBaseline>& baseline)
{
    PhaseEnergy phase;
    phase.seconds = span.seconds;
    phase.missingSeconds = span.missingSeconds;
    phase.source = info.source;
    phase.label = info.label;
    phase.scope = info.scope;
    phase.uncertaintyBasis = info.uncertainty.basis;
    phase.processShare = shareOf(span);
    phase.problem = problemOf(info, span);
    if (!phase.problem.isEmpty()) {
        return phase;
    }
    phase.grossJoules = span.joules;
    phase.uncertaintyFraction =
        info.uncertainty.fraction
        + static_cast<double>(span.pieces) * toSeconds(info.resolution) / span.seconds;
    if (baseline && baseline->source == info.source && baseline->scope == info.scope) {
        const double known = span.seconds - span.missingSeconds;
        phase.netJoules = span.joules - baseline->watts * known;
        phase.netErrorJoules =
            span.joules * phase.uncertaintyFraction + baseline->spreadWatts * known;
        phase.netLabel = std::max({EvidenceLabel::Derived, info.label, baseline->label});
    }
    return phase;
}

} // namespace trilume::power
