// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace trilume::quant {

// What the ternary block formats of GGUF have in common: 256 weights a block, of which a row ends
// with zeros, and an f16 scale in the last two bytes. `format` names the type in messages.
inline constexpr std::size_t kBlockWeights = 256;

[[nodiscard]] inline std::uint32_t blockScale(std::span<const std::byte, 2> bytes)
{
    return std::to_integer<std::uint32_t>(bytes[0])
           | (std::to_integer<std::uint32_t>(bytes[1]) << 8U);
}

// 1, or 0 for a block of zeros.
void writeBlockScale(const std::int8_t* trits, std::span<std::byte, 2> bytes);

[[nodiscard]] Error blockError(std::string_view format, std::size_t block, const Sentence& what);

// For a block of 2-bit codes one of which is 3, which decodes to 2.
[[nodiscard]] Error badCodeError(std::string_view format,
                                 std::size_t block,
                                 std::span<const std::int8_t> trits);

// The weights of block `index` of a row, whatever its scale (tq1_0.h, tq2_0.h).
[[nodiscard]] Status decodeTq1Codes(std::size_t index,
                                    std::span<const std::byte> block,
                                    std::span<std::int8_t, kBlockWeights> trits);
[[nodiscard]] Status decodeTq2Codes(std::size_t index,
                                    std::span<const std::byte> block,
                                    std::span<std::int8_t, kBlockWeights> trits);

// Refuses a scale that is not 1, unless it is 0 and so are all weights.
[[nodiscard]] Status checkBlockScale(std::string_view format,
                                     std::size_t block,
                                     std::uint32_t scale,
                                     std::span<const std::int8_t> trits);

// Refuses weights other than 0 from place `first` on.
[[nodiscard]] Status checkBlockPadding(std::string_view format,
                                       std::size_t block,
                                       std::span<const std::int8_t> trits,
                                       std::size_t first);

// Calls `encode(trits, bytes)` for one block after the other.
template <std::size_t blockBytes, typename Encode>
void encodeBlocks(std::span<const std::int8_t> trits, std::span<std::byte> out, Encode encode)
{
    for (; trits.size() >= kBlockWeights; trits = trits.subspan(kBlockWeights)) {
        encode(trits.data(), out.first(blockBytes));
        out = out.subspan(blockBytes);
    }
    if (!trits.empty()) {
        std::array<std::int8_t, kBlockWeights> last = {};
        std::copy(trits.begin(), trits.end(), last.begin());
        encode(last.data(), out);
    }
}

// Calls `decode(block, bytes, trits)` for one block after the other until one fails; whole blocks
// are decoded in place.
template <std::size_t blockBytes, typename Decode>
[[nodiscard]] Status decodeBlocks(std::string_view format,
                                  std::span<const std::byte> row,
                                  std::span<std::int8_t> trits,
                                  Decode decode)
{
    std::size_t index = 0;
    for (; trits.size() >= kBlockWeights; trits = trits.subspan(kBlockWeights)) {
        if (Status status = decode(index, row.first(blockBytes), trits.first<kBlockWeights>());
            !status.ok()) {
            return status;
        }
        row = row.subspan(blockBytes);
        ++index;
    }
    if (trits.empty()) {
        return Done{};
    }
    std::array<std::int8_t, kBlockWeights> last = {};
    if (Status status = decode(index, row, std::span(last)); !status.ok()) {
        return status;
    }
    std::copy_n(last.begin(), trits.size(), trits.begin());
    return checkBlockPadding(format, index, last, trits.size());
}

} // namespace trilume::quant
