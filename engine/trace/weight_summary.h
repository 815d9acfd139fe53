// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace trilume::trace {

// How many weights of a ternary tensor are used at all: the rest is zero and adds nothing.
struct WeightShare
{
    std::string name; // of the tensor in the checkpoint
    std::uint64_t weights = 0;
    std::uint64_t nonZero = 0;
    std::optional<model::NamedTernary::Place> place; // as the model says it

    friend bool operator==(const WeightShare&, const WeightShare&) = default;

    [[nodiscard]] double nonZeroShare() const
    {
        return weights == 0 ? 0.0 : static_cast<double>(nonZero) / static_cast<double>(weights);
    }
};

// Of all tensors, in the order of Model::ternaryTensors(). Reads every packed weight (half a
// second for 1.3B), so callers keep the result. Ends early, with the tensors done, when stopped.
[[nodiscard]] std::vector<WeightShare> summariseWeights(const model::Model& model,
                                                        ThreadBudget threads,
                                                        const std::stop_token& stop = {});

} // namespace trilume::trace
