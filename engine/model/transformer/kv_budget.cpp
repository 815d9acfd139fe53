// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/kv_budget.h"

#include <algorithm>
#include <array>
#include <limits>

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
    for (const kernels::KvFormat format :
         {kernels::KvFormat::F32, kernels::KvFormat::F16, kernels::KvFormat::Int8}) {
        choice.shape = {shape.layerCount, shape.keyHeadCount, shape.headSize,
                        options.format.value_or(format)};
        choice.capacity = tokensWithin(choice.shape, options.budgetBytes);
        if (options.format || choice.capacity >= usual) {
            break;
        }
    }
    choice.capacity = std::min(std::max(choice.capacity, kernels::kAttentionRun), trained);
    return choice;
}

} // namespace trilume::model::transformer
