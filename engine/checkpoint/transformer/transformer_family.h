// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/architecture.h"

#include <span>
#include <string_view>

namespace trilume::checkpoint {

// In which a family of transformers differs from the others (ternary-families.md 1.3, 2.10).
struct TransformerFamily
{
    Architecture architecture = Architecture::BitNetB158;
    bool hasSubNorms = false;  // before attn_output and ffn_down
    bool hasHeadNorms = false; // of each head's queries and keys
    // Its GGUF files rotate adjacent pairs: the rows of queries and keys stand in that order.
    bool isPermuted = false;
    // Trained with int8 activations per token, whatever types its weights are stored in.
    bool isPerToken = false;

    [[nodiscard]] std::string_view name() const { return architectureName(architecture); }
};

// Null for what is no transformer.
[[nodiscard]] const TransformerFamily* findTransformerFamily(Architecture architecture);

} // namespace trilume::checkpoint
