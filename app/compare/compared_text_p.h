// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"
#include "engine/tokenizer/tokenizer.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace trilume::app {

// What the file of a run's model says, before anything of its weights is read.
struct ComparedHead
{
    std::size_t layers = 0;
    std::size_t hidden = 0;
    std::unique_ptr<const tokenizer::Tokenizer> tokenizer = {}; // not null
    std::vector<TokenId> prompt = {};                           // of the plan, as it reads it
};

// Refuses a model whose weights are random, a run that wrote nothing, and what no file says.
[[nodiscard]] Result<ComparedHead> readHead(const ComparisonPlan& plan, const ComparedRun& run);

// An error where layers or channels differ.
[[nodiscard]] Status checkSameShape(const ComparedHead& one, const ComparedHead& other);

// What both runs have read and written up to where they part, at most so many tokens; of models
// that call other pieces of text the same, up to there.
[[nodiscard]] std::vector<TokenId> commonText(const ComparedHead& one,
                                              const ComparedRun& oneRun,
                                              const ComparedHead& other,
                                              const ComparedRun& otherRun,
                                              std::size_t mostTokens);

} // namespace trilume::app
