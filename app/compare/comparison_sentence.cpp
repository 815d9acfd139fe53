// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_sentence.h"

#include "app/compare/figure_text.h"
#include "app/compare/run_figures.h"
#include "app/compare/run_name.h"
#include "app/compare/token_agreement.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::app {

namespace {

// A run that has been measured, with what is said of it.
struct ToldRun
{
    Sentence name;
    RunFigures figures;

    [[nodiscard]] bool hasEnergy() const
    {
        return figures.energy && figures.energy->joulesPerToken;
    }

    [[nodiscard]] const Figure& joules() const { return *figures.energy->joulesPerToken; }

    [[nodiscard]] const Figure& speed() const { return *figures.tokensPerSecond; }
};

std::vector<ToldRun> toldRuns(const Comparison& comparison)
{
    std::vector<ToldRun> told;
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        RunFigures figures = figuresOf(comparison, comparison.runs[i]);
        if (figures.tokensPerSecond) {
            told.push_back({runName(comparison.runs, i), std::move(figures)});
        }
    }
    return told;
}

// Less energy first, then those whose energy is not known, the fastest first.
bool isBetter(const ToldRun& a, const ToldRun& b)
{
    if (a.hasEnergy() != b.hasEnergy()) {
        return a.hasEnergy();
    }
    return a.hasEnergy() ? a.joules().mean < b.joules().mean : a.speed().mean > b.speed().mean;
}

enum class Difference
{
    Unknown = 1, // one of them was measured once
    Covered,
    Beyond,
};

// `allowance`: what the figures may be off by besides.
Difference differenceOf(const Figure& a, const Figure& b, double allowance)
{
    if (!a.spread || !b.spread) {
        return Difference::Unknown;
    }
    return std::abs(a.mean - b.mean) <= *a.spread + *b.spread + allowance ? Difference::Covered
                                                                          : Difference::Beyond;
}

Sentence tookText(const ToldRun& run)
{
    const EnergyFigures& energy = *run.figures.energy;
    return energy.label == EvidenceLabel::Modelled
               ? Sentence::of("%1 would take %2 J per token, %3, %4", run.name,
                              figureText(run.joules()), labelText(energy.label),
                              scopeText(energy.scope))
               : Sentence::of("%1 took %2 J per token, %3, %4", run.name, figureText(run.joules()),
                              labelText(energy.label), scopeText(energy.scope));
}

Sentence wroteText(const ToldRun& run)
{
    return run.figures.speedLabel == EvidenceLabel::Measured
               ? Sentence::of("%1 wrote %2 tokens per second", run.name, figureText(run.speed()))
               : Sentence::of("%1 would write %2 tokens per second (%3, its products alone)",
                              run.name, figureText(run.speed()), labelText(run.figures.speedLabel));
}

// Both of one label and scope, as all that follow to energyOfTwo().
Sentence timesAsMuch(const ToldRun& more, const ToldRun& less)
{
    const EnergyFigures& energy = *more.figures.energy;
    const Sentence::Argument times =
        Sentence::digits(ratioDigits(more.joules().mean / less.joules().mean));
    return energy.label == EvidenceLabel::Modelled
               ? Sentence::of("On this machine %1 would take %2 J per token, %3 times as much as "
                              "%4 with %5, %6, %7",
                              more.name, figureText(more.joules()), times, less.name,
                              figureText(less.joules()), labelText(energy.label),
                              scopeText(energy.scope))
               : Sentence::of("On this machine %1 took %2 J per token, %3 times as much as %4 with "
                              "%5, %6, %7",
                              more.name, figureText(more.joules()), times, less.name,
                              figureText(less.joules()), labelText(energy.label),
                              scopeText(energy.scope));
}

Sentence bothTook(const ToldRun& first, const ToldRun& second)
{
    const EnergyFigures& energy = *first.figures.energy;
    return energy.label == EvidenceLabel::Modelled
               ? Sentence::of("On this machine %1 would take %2 J per token and %3 %4, %5, %6",
                              first.name, figureText(first.joules()), second.name,
                              figureText(second.joules()), labelText(energy.label),
                              scopeText(energy.scope))
               : Sentence::of("On this machine %1 took %2 J per token and %3 took %4, %5, %6",
                              first.name, figureText(first.joules()), second.name,
                              figureText(second.joules()), labelText(energy.label),
                              scopeText(energy.scope));
}

Sentence energyOfTwo(const ToldRun& first, const ToldRun& second)
{
    const EnergyFigures& a = *first.figures.energy;
    const EnergyFigures& b = *second.figures.energy;
    const double allowance = a.source == b.source
                                 ? 0.0
                                 : a.uncertaintyFraction * first.joules().mean
                                       + b.uncertaintyFraction * second.joules().mean;
    switch (differenceOf(first.joules(), second.joules(), allowance)) {
    case Difference::Beyond:
        return first.joules().mean > second.joules().mean ? timesAsMuch(first, second)
                                                          : timesAsMuch(second, first);
    case Difference::Covered:
        return Sentence::of("%1: no difference beyond the spread", bothTook(first, second));
    case Difference::Unknown:
        break;
    }
    return Sentence::of("%1: measured once, so that chance may be the difference",
                        bothTook(first, second));
}

Sentence energyOfDifferentKinds(const ToldRun& first, const ToldRun& second)
{
    const EnergyFigures& a = *first.figures.energy;
    const EnergyFigures& b = *second.figures.energy;
    if (a.label == b.label) {
        return Sentence::of("On this machine %1; %2: different scopes", tookText(first),
                            tookText(second));
    }
    return a.scope == b.scope
               ? Sentence::of("On this machine %1; %2: labels of different strength",
                              tookText(first), tookText(second))
               : Sentence::of("On this machine %1; %2: different scopes, and labels of different "
                              "strength",
                              tookText(first), tookText(second));
}

Sentence speedOfTwo(const ToldRun& first, const ToldRun& second)
{
    if (first.figures.speedLabel != second.figures.speedLabel) {
        return Sentence::of("On this machine %1 and %2: labels of different strength",
                            wroteText(first), wroteText(second));
    }
    const Difference difference = differenceOf(first.speed(), second.speed(), 0.0);
    if (difference == Difference::Beyond) {
        const bool isFirstMore = first.speed().mean > second.speed().mean;
        const ToldRun& more = isFirstMore ? first : second;
        const ToldRun& less = isFirstMore ? second : first;
        return Sentence::of("On this machine %1, %2 times as many as %3 with %4", wroteText(more),
                            Sentence::digits(ratioDigits(more.speed().mean / less.speed().mean)),
                            less.name, figureText(less.speed()));
    }
    return difference == Difference::Covered
               ? Sentence::of("On this machine %1 and %2: no difference beyond the spread",
                              wroteText(first), wroteText(second))
               : Sentence::of("On this machine %1 and %2: measured once, so that chance may be the "
                              "difference",
                              wroteText(first), wroteText(second));
}

// Speeds where energy is not known of any.
Sentence withoutEnergy(const Comparison& comparison, Sentence speeds)
{
    return comparison.meter ? Sentence::of("%1; joules per token are not known", std::move(speeds))
                            : Sentence::of("%1; nothing here measures energy", std::move(speeds));
}

Sentence ofOne(const Comparison& comparison, const ToldRun& run)
{
    return run.hasEnergy()
               ? Sentence::of("On this machine %1", tookText(run))
               : withoutEnergy(comparison, Sentence::of("On this machine %1", wroteText(run)));
}

Sentence ofTwo(const Comparison& comparison, const ToldRun& first, const ToldRun& second)
{
    if (!first.hasEnergy() && !second.hasEnergy()) {
        return withoutEnergy(comparison, speedOfTwo(first, second));
    }
    if (first.hasEnergy() != second.hasEnergy()) {
        return Sentence::of("On this machine %1; the energy of %2 is not known",
                            tookText(first.hasEnergy() ? first : second),
                            first.hasEnergy() ? second.name : first.name);
    }
    const EnergyFigures& a = *first.figures.energy;
    const EnergyFigures& b = *second.figures.energy;
    return a.label == b.label && a.scope == b.scope ? energyOfTwo(first, second)
                                                    : energyOfDifferentKinds(first, second);
}

bool differInScope(const ToldRun& first, const ToldRun& second)
{
    return first.hasEnergy() && second.hasEnergy()
           && first.figures.energy->scope != second.figures.energy->scope;
}

// Of a device that is there: what the machine took for the same tokens, which is no part of the
// device's figure. Where the machine computes in its place that says nothing of the device.
Sentence withMachineBeside(Sentence text, const ToldRun& run)
{
    const std::optional<EnergyFigures>& beside = run.figures.machineBeside;
    if (run.figures.simulatedTokensPerSecond || !beside || !beside->joulesPerToken) {
        return text;
    }
    return Sentence::of("%1; beside %2 this machine took %3 J per token, %4, %5", std::move(text),
                        run.name, figureText(*beside->joulesPerToken), labelText(beside->label),
                        scopeText(beside->scope));
}

// What has to be known besides.
Sentence withAdditions(const Comparison& comparison, Sentence text, std::size_t told)
{
    if (told > 2) {
        text = Sentence::of("%1; further configurations: %2", std::move(text), told - 2);
    }
    const auto failed = static_cast<std::size_t>(std::ranges::count_if(
        comparison.runs, [](const ComparedRun& run) { return !run.problem.isEmpty(); }));
    if (failed > 0) {
        text =
            Sentence::of("%1; failed: %2 of %3", std::move(text), failed, comparison.runs.size());
    }
    const std::optional<TokenAgreement> agreement = agreementOf(comparison.runs);
    if (agreement && !agreement->isIdentical()) {
        text = Sentence::of("%1; the tokens part after %2", std::move(text),
                            *agreement->firstDifference);
    }
    return Sentence::of("%1.", std::move(text));
}

} // namespace

bool hasDifferentScopes(const Comparison& comparison)
{
    std::optional<EnergyScope> seen;
    const auto differs = [&seen](const std::optional<EnergyFigures>& energy) {
        if (!energy || !energy->joulesPerToken) {
            return false;
        }
        seen = seen.value_or(energy->scope);
        return *seen != energy->scope;
    };
    return std::ranges::any_of(comparison.runs, [&](const ComparedRun& run) {
        const RunFigures figures = figuresOf(comparison, run);
        return differs(figures.energy) || differs(figures.machineBeside);
    });
}

Sentence comparisonTitle(const Comparison& comparison)
{
    return hasDifferentScopes(comparison) ? Sentence::of("Different scopes: a comparison")
                                          : Sentence::of("A comparison");
}

Sentence comparisonSentence(const Comparison& comparison)
{
    const std::vector<ToldRun> told = toldRuns(comparison);
    if (told.empty()) {
        const auto failed = std::ranges::find_if(
            comparison.runs, [](const ComparedRun& run) { return !run.problem.isEmpty(); });
        return failed == comparison.runs.end()
                   ? Sentence::of("Nothing was measured.")
                   : Sentence::of("Nothing was measured: %1", failed->problem);
    }
    if (told.size() == 1) {
        Sentence text = withMachineBeside(ofOne(comparison, told.front()), told.front());
        if (hasDifferentScopes(comparison)) {
            text = Sentence::of("%1; what the machine took besides has a different scope",
                                std::move(text));
        }
        return withAdditions(comparison, std::move(text), 1);
    }
    const ToldRun& first = told.front();
    const ToldRun& second = *std::min_element(told.begin() + 1, told.end(), isBetter);
    Sentence text =
        withMachineBeside(withMachineBeside(ofTwo(comparison, first, second), first), second);
    if (hasDifferentScopes(comparison) && !differInScope(first, second)) {
        text = Sentence::of("%1; different scopes stand beside each other", std::move(text));
    }
    return withAdditions(comparison, std::move(text), told.size());
}

} // namespace trilume::app
