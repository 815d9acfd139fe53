// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_options.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string_view>

namespace trilume::generate {

struct EvaluationOptions
{
    ThreadBudget threads;
    accel::ProjectionOptions projections = {}; // where besides the processor
    model::Precision precision = {};
    std::function<void(std::size_t doneTokens, std::size_t totalTokens)> onProgress; // may be empty
    std::stop_token stop;
};

// How well a model predicts a text.
struct Evaluation
{
    double natsPerToken = 0.0;
    double perplexity = 0.0; // e^natsPerToken
    double bitsPerByte = 0.0;
    std::size_t tokens = 0; // that were scored
    std::size_t bytes = 0;  // of the text
};

// One pass over the text: begin-of-text first (where the vocabulary has one), every token after it
// scored.
[[nodiscard]] Result<Evaluation> evaluateText(const std::shared_ptr<const model::Model>& model,
                                              std::string_view text,
                                              const EvaluationOptions& options);

} // namespace trilume::generate
