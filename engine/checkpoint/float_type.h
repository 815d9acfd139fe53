// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace trilume::checkpoint {

// The number formats that checkpoints are published in and that a model file keeps.
enum class FloatType
{
    F32 = 1,
    F16 = 2,
    Bf16 = 3,
};

[[nodiscard]] constexpr std::size_t floatBytes(FloatType type)
{
    return type == FloatType::F32 ? 4 : 2;
}

[[nodiscard]] constexpr std::string_view floatTypeName(FloatType type)
{
    switch (type) {
    case FloatType::F32:
        return "F32";
    case FloatType::F16:
        return "F16";
    case FloatType::Bf16:
        return "BF16";
    }
    return "?";
}

// Widens out.size() little-endian values, exactly; `bytes` holds that many, aligned or not.
void widenFloats(FloatType type, std::span<const std::byte> bytes, std::span<float> out);

// Index of the first NaN or infinity, values.size() when there is none.
[[nodiscard]] std::size_t firstNonFinite(std::span<const float> values);

} // namespace trilume::checkpoint
