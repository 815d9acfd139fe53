// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_machine.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <vector>

namespace trilume::app {

struct ComparisonProgress
{
    enum class Step
    {
        Preparing = 1,
        Resting,
        WarmingUp,
        Measuring,
    };

    Step step = Step::Preparing;
    std::size_t run = 0; // index of the configuration
    int round = 0;       // of Measuring, from 1
    int mostRounds = 0;
    double share = 0.0; // of Preparing: of the model, 0..1 is loaded
};

struct ComparerOptions
{
    std::function<void(const ComparisonProgress& progress)> onProgress = {}; // on the same thread
    std::stop_token stop = {};
};

// Runs the text of the plan on each configuration and measures. Each is prepared, rests for its
// idle baseline and is warmed up; then rounds follow in an order that turns back at each end (A B,
// B A, A B, ...), so that drift of the machine favours none. All go on until the spread of all is
// below the limit, so that all have seen the same drift; that is looked at when the order has come
// back to its beginning.
//
// All models stay resident while memory allows. Where the next one does not fit, the others are let
// go, and from then on each is loaded again for its round.
//
// What fails does not end the others; a stop keeps the rounds that were done. Returns when all is
// done. [the machine's thread] May throw std::bad_alloc.
[[nodiscard]] Comparison compare(const ComparisonPlan& plan,
                                 const std::vector<ComparedConfiguration>& configurations,
                                 ComparisonMachine& machine,
                                 const ComparerOptions& options = {});

} // namespace trilume::app
