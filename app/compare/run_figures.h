// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"

#include <optional>
#include <string>
#include <vector>

namespace trilume::app {

// Of the rounds in which it is known.
struct Figure
{
    double mean = 0.0;
    std::optional<double> spread = {}; // sample standard deviation; absent for one round
    int rounds = 0;
};

// Nothing of no values.
[[nodiscard]] std::optional<Figure> figureOf(const std::vector<double>& values);

// What writing took, by one meter. J/token is that of writing; it and watts are told of rounds in
// which energy is known and that were long enough (power/efficiency.h).
struct EnergyFigures
{
    std::optional<Figure> watts = {};
    std::optional<Figure> joulesPerToken = {};
    std::optional<Figure> netJoulesPerToken = {};
    std::string source = {};
    EvidenceLabel label = EvidenceLabel::Measured;
    EvidenceLabel netLabel = EvidenceLabel::Derived;
    EnergyScope scope = EnergyScope::Package;
    double uncertaintyFraction = 0.0; // of J/token: the meter's, and that of the ends of pieces
    Sentence problem = {};            // why nothing is known of some round; empty: nothing is wrong
};

// All that is told of a run. A figure that is not known is absent.
struct RunFigures
{
    // Of writing. Of a simulated device by its own clock: its products alone, without what the
    // processor beside it would do.
    std::optional<Figure> tokensPerSecond = {};
    std::optional<Figure> prefillTokensPerSecond = {};
    std::optional<Figure> firstTokenSeconds = {};
    EvidenceLabel speedLabel = EvidenceLabel::Measured; // of these three
    // How fast this machine simulated; absent where nothing is.
    std::optional<Figure> simulatedTokensPerSecond = {};
    // The device's own where one computes, else the machine's.
    std::optional<EnergyFigures> energy = {};
    std::optional<EnergyFigures> machineBeside = {}; // while a device computed; never added
    std::optional<double> bytesPerToken = {};        // of weights, or as the device tells
};

[[nodiscard]] bool isOnDevice(const ComparedRun& run);

[[nodiscard]] RunFigures figuresOf(const Comparison& comparison, const ComparedRun& run);

// Of tokens/s and J/token, relative to the mean, the larger one. Nothing while one of them has
// none, or while nothing is known.
[[nodiscard]] std::optional<double> largestSpread(const RunFigures& figures);

} // namespace trilume::app
