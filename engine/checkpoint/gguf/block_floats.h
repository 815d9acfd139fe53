// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/gguf/gguf_format.h"

#include <cstddef>
#include <span>

namespace trilume::checkpoint {

// Numbers of 4 to 8 bits with multipliers in small blocks: Q8_0, Q4_0, Q4_K, Q6_K, in which files
// keep embeddings and heads.
[[nodiscard]] bool isBlockFloat(GgufTensorType type);

// Bytes of `count` values, which are whole blocks.
[[nodiscard]] std::size_t blockFloatBytes(GgufTensorType type, std::size_t count);

// The values that they stand for, as the format's own programs compute them in f32.
void widenBlockFloats(GgufTensorType type, std::span<const std::byte> bytes, std::span<float> out);

} // namespace trilume::checkpoint
