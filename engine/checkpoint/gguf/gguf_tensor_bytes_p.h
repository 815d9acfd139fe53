// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/gguf/gguf_format.h"

#include <array>
#include <cstdint>
#include <optional>

namespace trilume::checkpoint {

// Of a tensor whose rows are whole blocks; nothing where that fits no file.
[[nodiscard]] std::optional<std::uint64_t> ggufTensorBytes(
    const GgufTensorTypeInfo& info,
    const std::array<std::uint64_t, kGgufMaxDimensions>& dimensions);

} // namespace trilume::checkpoint
