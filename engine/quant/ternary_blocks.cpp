// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/ternary_blocks_p.h"

#include <algorithm>

namespace trilume::quant {

namespace {

constexpr std::uint32_t kScaleZero = 0x0000;
constexpr std::uint32_t kScaleOne = 0x3C00; // 1.0 as binary16

bool isNotZero(std::int8_t trit)
{
    return trit != 0;
}

} // namespace

void writeBlockScale(const std::int8_t* trits, std::span<std::byte, 2> bytes)
{
    const std::uint32_t scale =
        std::any_of(trits, trits + kBlockWeights, isNotZero) ? kScaleOne : kScaleZero;
    bytes[0] = static_cast<std::byte>(scale & 0xFFU);
    bytes[1] = static_cast<std::byte>(scale >> 8U);
}

Error blockError(std::string_view format, std::size_t block, const std::string& what)
{
    return Error{Errc::Corrupt,
                 std::string(format) + " block " + std::to_string(block) + " has " + what};
}

Status checkBlockScale(std::string_view format,
                       std::size_t block,
                       std::uint32_t scale,
                       std::span<const std::int8_t> trits)
{
    if (scale == kScaleOne) {
        return Done{};
    }
    if (scale != kScaleZero) {
        return blockError(format, block,
                          "a scale with the binary16 bits " + std::to_string(scale) + ", "
                              + std::to_string(kScaleOne) + " (1.0) was expected.");
    }
    if (std::any_of(trits.begin(), trits.end(), isNotZero)) {
        return blockError(format, block,
                          "the scale 0 and weights other than 0, the scale 1 was expected.");
    }
    return Done{};
}

Status checkBlockPadding(std::string_view format,
                         std::size_t block,
                         std::span<const std::int8_t> trits,
                         std::size_t first)
{
    const auto padding =
        std::find_if(trits.begin() + static_cast<std::ptrdiff_t>(first), trits.end(), isNotZero);
    if (padding != trits.end()) {
        return blockError(format, block,
                          "the weight " + std::to_string(*padding) + " at padding place "
                              + std::to_string(padding - trits.begin()) + ", 0 was expected.");
    }
    return Done{};
}

} // namespace trilume::quant
