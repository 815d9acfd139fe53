// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/transformer/hyper_parameters.h"

#include <optional>

namespace trilume::checkpoint {

// How a Hugging Face folder holds ternary weights (ternary-families.md 2.1, 2.8).
enum class WeightStorage
{
    PackedMultiplier = 1, // four trits a byte; weight_scale multiplies them: BitNet 2B4T
    PackedDivisor,        // the same; weight_scale divides: Falcon-E, Llama3-8B-1.58
    Masters,              // floats that become trits by their mean
    Unpacked,             // floats that are trits with multipliers of groups already: Bonsai
};

// What the config.json of a transformer says that an import needs.
struct TransformerConfig
{
    Architecture architecture = Architecture::Llama;
    TransformerHyperParameters parameters;
    WeightStorage storage = WeightStorage::Unpacked;
    std::optional<bool> isTied; // whether the embeddings are the head; nothing: not said
};

} // namespace trilume::checkpoint
