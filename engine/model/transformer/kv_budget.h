// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/attention.h"
#include "engine/model/sequence.h"
#include "engine/model/transformer/kv_cache.h"
#include "engine/model/transformer/weights.h"

#include <cstddef>
#include <cstdint>

namespace trilume::model::transformer {

// Tokens of a text that is neither short nor long.
inline constexpr std::size_t kUsualText = 8192;

struct KvChoice
{
    KvShape shape;
    std::size_t capacity = 0; // tokens
};

// Of the budget what a usual text may take in f32 and in f16 where nobody asks for them. f32
// doubles what a token reads of a long text, so that it is for models whose cache is small beside
// their weights. Where f16 would take more than half, int8 leaves room for long texts, and memory
// for others: a model of the shape of Bonsai 8B stays below 2.6 GiB with 4096 tokens.
inline constexpr std::uint64_t kShareOfExact = 16;
inline constexpr std::uint64_t kShareOfHalf = 2;

// The format that was asked for, else the most exact one of which a usual text (or one as long as
// the model was trained for, if that is less) fits into its share of the budget, else int8. The
// capacity is what fits, and never more than the model was trained for: a file's number alone would
// take any memory. Room for one run of positions there always is.
[[nodiscard]] KvChoice chooseKv(const Shape& shape, const KvOptions& options);

// The same of a model that is loaded: where nobody asks for a format, none that is too coarse for
// its keys (key_rounding.h).
[[nodiscard]] KvChoice chooseKv(const Weights& weights, const KvOptions& options);

} // namespace trilume::model::transformer
