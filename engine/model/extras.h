// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model_info.h"
#include "engine/tokenizer/chat_format.h"
#include "engine/tokenizer/tokenizer.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace trilume::model {

// What a file says beside the weights; all of it may be absent for a synthetic model.
struct Extras
{
    ModelInfo info; // sizes are filled in from the weights
    std::unique_ptr<const tokenizer::Tokenizer> tokenizer;
    std::optional<tokenizer::ChatMarkers> chatMarkers;
};

// The ternary weights of a file, and the bytes that they take there.
struct TernaryPart
{
    std::uint64_t bytes = 0;
    std::uint64_t weights = 0;
};

} // namespace trilume::model
