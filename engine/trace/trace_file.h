// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_options.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>

namespace trilume::trace {

// More tokens are refused: the statistics of all are kept in memory until the file is written, 8 KB
// a token with 24 layers. The large array, `hidden`, waits on the disk.
inline constexpr std::size_t kMostTracedTokens = 32768;

struct TraceOptions
{
    ThreadBudget threads;
    accel::ProjectionOptions projections = {}; // where besides the processor
    model::Precision precision = {};
    std::size_t maxBatch = 32; // tokens that are read at once; nothing but times depends on it
    // 0: none. Of each token and layer so many likeliest next tokens (logit_lens.h), which takes a
    // head for every layer; at most kMostLensChoices.
    std::size_t lensChoices = 0;
    std::function<void(std::size_t doneTokens)> onProgress; // may be empty
    std::stop_token stop;                                   // Errc::Cancelled, and no file
};

// Reads the ids from an empty state and writes what the layers did (trace_arrays.h) to an NPZ
// file, which appears whole or not at all. Refuses no ids, too many, and ids outside the
// vocabulary; and a lens for a model without a residual stream.
[[nodiscard]] Status writeTrace(const std::shared_ptr<const model::Model>& model,
                                std::span<const TokenId> ids,
                                const std::filesystem::path& path,
                                const TraceOptions& options);

} // namespace trilume::trace
