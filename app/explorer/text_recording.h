// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>

namespace trilume::app {

struct TextRecordingOptions
{
    std::size_t promptTokens = 0; // the others count as written
    ThreadBudget threads = {};
    std::stop_token stop = {};
    std::function<void(std::size_t doneTokens)> onProgress = {}; // on the same thread; may be empty
};

// Reads a text through a model, as a recording of an answer would have it (ActivationWatch); of no
// chat. At most ActivationWatch::kMostTokens tokens are in it. Errc::Cancelled after a stop. The
// recording holds nothing of the model. May throw std::bad_alloc.
[[nodiscard]] Result<ActivationSnapshotPtr> recordText(
    const std::shared_ptr<const model::Model>& model,
    std::span<const TokenId> ids,
    const TextRecordingOptions& options);

} // namespace trilume::app
