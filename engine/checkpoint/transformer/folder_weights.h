// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/huggingface/hf_folder.h"
#include "engine/checkpoint/transformer/tensor_names.h"
#include "engine/checkpoint/transformer/transformer_config.h"
#include "engine/checkpoint/transformer/weight_source.h"

#include <memory>

namespace trilume::checkpoint {

// Whether the folder has a head of its own that counts; one that contradicts config.json is an
// error.
[[nodiscard]] Result<HeadKind> headKindOf(const HfFolder& folder, const TransformerConfig& config);

// The weights of a Hugging Face folder of a transformer, in any of its ways to hold them. Missing,
// unexpected and misshapen tensors are refused by name, and so are weights that are not ternary
// where they have to be. Borrows the folder.
[[nodiscard]] Result<std::unique_ptr<WeightSource>> openFolderWeights(
    const HfFolder& folder,
    const TransformerConfig& config,
    HeadKind head);

} // namespace trilume::checkpoint
