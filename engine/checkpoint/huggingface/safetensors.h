// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/float_type.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

enum class SafetensorsType
{
    F32 = 1,
    F16 = 2,
    Bf16 = 3,
    U8 = 4, // packed codes
};

[[nodiscard]] std::string_view safetensorsTypeName(SafetensorsType type);

struct SafetensorsEntry
{
    std::string name;
    SafetensorsType type = SafetensorsType::F32;
    std::vector<std::uint64_t> shape;
    std::uint64_t offset = 0; // of the first byte in the file
    std::uint64_t sizeBytes = 0;

    // Nothing for packed codes.
    [[nodiscard]] std::optional<FloatType> floatType() const;
};

// A header larger than this belongs to no checkpoint.
inline constexpr std::uint64_t kMaxSafetensorsHeaderBytes = std::uint64_t{64} << 20U;

// Reads the length of the header from the first 8 bytes of a file of `fileBytes`.
[[nodiscard]] Result<std::uint64_t> safetensorsHeaderBytes(std::span<const std::byte> beginning,
                                                           std::uint64_t fileBytes,
                                                           std::string_view source);

// The tensors of a file whose header text (after the 8 bytes of its length) is `header`, in the
// order of their data. Types, shapes and offsets are checked: the data of all tensors fill the file
// without overlaps and without holes, as the format demands.
[[nodiscard]] Result<std::vector<SafetensorsEntry>> parseSafetensorsHeader(std::string_view header,
                                                                           std::uint64_t fileBytes,
                                                                           std::string_view source);

} // namespace trilume::checkpoint
