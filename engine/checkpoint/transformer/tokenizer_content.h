// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/checkpoint/gguf/gguf_writer.h"

#include <cstddef>
#include <span>
#include <vector>

namespace trilume::checkpoint {

// What the fingerprint takes of a tokenizer: the elements of tokenizer.ggml.tokens, .token_type and
// .merges as they lie in the file, one after the other; nothing without tokens.
[[nodiscard]] std::vector<std::span<const std::byte>> tokenizerContent(const GgufView& file);

// The same of a file that is to be written.
[[nodiscard]] std::vector<std::byte> tokenizerContent(const GgufWriter& texts);

} // namespace trilume::checkpoint
