// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/kv_budget.h"

#include "engine/model/transformer/key_rounding.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace trilume::model::transformer {

namespace {

// Whole pages.
std::size_t tokensWithin(const KvShape& shape, std::uint64_t bytes)
{
    return static_cast<std::size_t>(bytes / shape.pageBytes()) * kernels::kAttentionRun;
}

} // namespace

KvChoice chooseKv(const Shape& shape, const KvOptions& options)
{
    const std::size_t trained =
        shape.contextLength == 0 ? std::numeric_limits<std::size_t>::max() : shape.contextLength;
    const std::size_t usual = std::min(trained, kUsualText);
    KvChoice choice;
    for (const auto& [format, share] : {std::pair(kernels::KvFormat::F32, kShareOfExact),
                                        std::pair(kernels::KvFormat::F16, kShareOfHalf),
                                        std::pair(kernels::KvFormat::Int8, std::uint64_t{1})}) {
        choice.shape = {shape.layerCount, shape.keyHeadCount, shape.headSize,
                        options.format.value_or(format)};
        if (options.format || tokensWithin(choice.shape, options.budgetBytes / share) >= usual) {
            break;
        }
    }
    choice.capacity = tokensWithin(choice.shape, options.budgetBytes);
    choice.capacity = std::min(std::max(choice.capacity, kernels::kAttentionRun), trained);
    return choice;
}

KvChoice chooseKv(const Weights& weights, const KvOptions& options)
{
    KvChoice choice = chooseKv(weights.shape, options);
    for (const kernels::KvFormat finer : {kernels::KvFormat::F16, kernels::KvFormat::F32}) {
        if (options.format || !tooCoarse(weights, choice.shape.format)) {
            break;
        }
        choice = chooseKv(weights.shape, {finer, options.budgetBytes});
    }
    return choice;
}

} // namespace trilume::model::transformer
