// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/packing.h"

#include <string_view>

namespace trilume::model {

// How the weights that every token reads lie in memory.
enum class WeightFormat
{
    TwoBit = 1, // ternary, kernels::Packing::TwoBit
    FiveBit,    // ternary, kernels::Packing::FiveBit
    Bf16,       // dense, 16 bits each
};

[[nodiscard]] constexpr WeightFormat weightFormat(kernels::Packing packing)
{
    return packing == kernels::Packing::FiveBit ? WeightFormat::FiveBit : WeightFormat::TwoBit;
}

[[nodiscard]] constexpr bool isTernary(WeightFormat format)
{
    return format != WeightFormat::Bf16;
}

// "2bit", "1.6bit" (the names of the packings), "bf16".
[[nodiscard]] constexpr std::string_view weightFormatName(WeightFormat format)
{
    switch (format) {
    case WeightFormat::TwoBit:
        return kernels::packingName(kernels::Packing::TwoBit);
    case WeightFormat::FiveBit:
        return kernels::packingName(kernels::Packing::FiveBit);
    case WeightFormat::Bf16:
        return "bf16";
    }
    return "?";
}

} // namespace trilume::model
