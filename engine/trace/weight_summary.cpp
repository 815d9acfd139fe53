// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/weight_summary.h"

namespace trilume::trace {

std::vector<WeightShare> summariseWeights(const model::Model& model,
                                          ThreadBudget threads,
                                          const std::stop_token& stop)
{
    std::vector<WeightShare> shares;
    for (const model::NamedTernary& tensor : model.ternaryTensors()) {
        if (stop.stop_requested()) {
            break;
        }
        const quant::PackedTernary& weights = *tensor.weights;
        shares.push_back({tensor.name,
                          static_cast<std::uint64_t>(weights.rows()) * weights.columns(),
                          weights.nonZeroCount(threads), tensor.place});
    }
    return shares;
}

} // namespace trilume::trace
