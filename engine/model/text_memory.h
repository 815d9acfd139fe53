// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/model_file.h"
#include "engine/kernels/attention.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace trilume::model {

// What a text takes of memory with the usual options, besides the weights.
struct TextMemory
{
    std::uint64_t bytes = 0;                      // at any length
    std::uint64_t bytesPerToken = 0;              // and for each token
    std::size_t mostTokens = 0;                   // 0: no number is too large
    std::optional<kernels::KvFormat> format = {}; // of keys and values, where it has any
};

[[nodiscard]] TextMemory textMemoryOf(const checkpoint::ModelFile& file);

// "f16"
[[nodiscard]] std::string_view kvFormatName(kernels::KvFormat format);

} // namespace trilume::model
