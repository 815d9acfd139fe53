// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/checkpoint/transformer/hyper_parameters.h"
#include "engine/checkpoint/transformer/transformer_family.h"

#include <string_view>

namespace trilume::checkpoint {

// What the keys of a file of that family say; the grid stays to be set by the types of its weights.
// `vocabularyRows` are those of its embeddings. Keys that change the arithmetic in a way that this
// engine does not compute are refused by name, whatever has no fixed value must be there.
[[nodiscard]] Result<TransformerHyperParameters> readTransformerMetadata(
    const GgufView& file,
    const TransformerFamily& family,
    std::size_t vocabularyRows,
    std::string_view source);

} // namespace trilume::checkpoint
