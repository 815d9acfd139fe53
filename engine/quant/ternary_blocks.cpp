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

Error blockError(std::string_view format, std::size_t block, const Sentence& what)
{
    return Error{Errc::Corrupt, Sentence::of("%1 block %2 has %3", format, block, what)};
}

Error badCodeError(std::string_view format, std::size_t block, std::span<const std::int8_t> trits)
{
    constexpr std::int8_t kBadTrit = 2;
    const auto bad = std::find(trits.begin(), trits.end(), kBadTrit);
    return blockError(
        format, block,
        Sentence::of("code 3 at weight %1, 0, 1 or 2 was expected.", bad - trits.begin()));
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
                          Sentence::of("a scale with the binary16 bits %1, %2 (1.0) was expected.",
                                       scale, kScaleOne));
    }
    if (std::any_of(trits.begin(), trits.end(), isNotZero)) {
        return blockError(
            format, block,
            Sentence::of("the scale 0 and weights other than 0, the scale 1 was expected."));
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
                          Sentence::of("the weight %1 at padding place %2, 0 was expected.",
                                       *padding, padding - trits.begin()));
    }
    return Done{};
}

} // namespace trilume::quant
