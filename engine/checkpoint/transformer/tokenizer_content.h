// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/gguf/gguf_view.h"

#include <cstddef>
#include <span>
#include <vector>

namespace trilume::checkpoint {

// What the fingerprint takes of a tokenizer: the elements of tokenizer.ggml.tokens, .token_type and
// .merges as they lie in the file, one after the other; nothing without tokens.
[[nodiscard]] std::vector<std::span<const std::byte>> tokenizerContent(const GgufView& file);

} // namespace trilume::checkpoint
