// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/tq2_0.h"

#include "engine/base/check.h"

#include <algorithm>
#include <array>
#include <string>

namespace trilume::quant {

namespace {

constexpr std::size_t kCodeBytes = 64;
constexpr std::size_t kHalfBytes = 32; // bytes that share one run of 128 weights
constexpr std::size_t kFields = 4;     // codes in a byte
constexpr std::uint32_t kScaleZero = 0x0000;
constexpr std::uint32_t kScaleOne = 0x3C00; // 1.0 as binary16
constexpr std::uint8_t kAllCodesOne = 0x55; // four weights of 0

using BlockTrits = std::array<std::int8_t, kTq2BlockWeights>;

std::uint8_t codesOf(const BlockTrits& trits, std::size_t half, std::size_t byte)
{
    std::uint32_t codes = 0;
    for (std::size_t field = 0; field < kFields; ++field) {
        const int trit = trits[128 * half + 32 * field + byte];
        TRILUME_DCHECK(trit >= -1 && trit <= 1);
        codes |= static_cast<std::uint32_t>(trit + 1) << (2 * field);
    }
    return static_cast<std::uint8_t>(codes);
}

void encodeBlock(const BlockTrits& trits, std::span<std::byte> out)
{
    std::uint32_t differs = 0;
    for (std::size_t i = 0; i < kCodeBytes; ++i) {
        const std::uint8_t codes = codesOf(trits, i / kHalfBytes, i % kHalfBytes);
        out[i] = std::byte{codes};
        differs |= static_cast<std::uint32_t>(codes ^ kAllCodesOne);
    }
    const std::uint32_t scale = differs == 0 ? kScaleZero : kScaleOne;
    out[kCodeBytes] = static_cast<std::byte>(scale & 0xFFU);
    out[kCodeBytes + 1] = static_cast<std::byte>(scale >> 8U);
}

void decodeBlock(std::span<const std::byte> block, BlockTrits& trits)
{
    for (std::size_t half = 0; half < kCodeBytes / kHalfBytes; ++half) {
        for (std::size_t field = 0; field < kFields; ++field) {
            for (std::size_t i = 0; i < kHalfBytes; ++i) {
                const auto byte = std::to_integer<std::uint32_t>(block[kHalfBytes * half + i]);
                const int code = static_cast<int>((byte >> (2 * field)) & 3U);
                trits[128 * half + 32 * field + i] = static_cast<std::int8_t>(code - 1);
            }
        }
    }
}

Error blockError(std::size_t block, const std::string& what)
{
    return Error{Errc::Corrupt, "TQ2_0 block " + std::to_string(block) + " has " + what};
}

// `weights` of the block are the row's own, the rest is padding.
Status checkBlock(std::size_t index,
                  std::span<const std::byte> block,
                  const BlockTrits& trits,
                  std::size_t weights)
{
    constexpr std::int8_t kBadTrit = 2; // what code 3 decodes to
    const auto bad = std::find(trits.begin(), trits.end(), kBadTrit);
    if (bad != trits.end()) {
        return blockError(index, "code 3 at weight " + std::to_string(bad - trits.begin())
                                     + ", 0, 1 or 2 was expected.");
    }
    const auto padding = std::find_if(trits.begin() + static_cast<std::ptrdiff_t>(weights),
                                      trits.end(), [](std::int8_t trit) { return trit != 0; });
    if (padding != trits.end()) {
        return blockError(index, "the weight " + std::to_string(*padding) + " at padding place "
                                     + std::to_string(padding - trits.begin())
                                     + ", 0 was expected.");
    }
    const std::uint32_t scale = std::to_integer<std::uint32_t>(block[kCodeBytes])
                                | (std::to_integer<std::uint32_t>(block[kCodeBytes + 1]) << 8U);
    if (scale == kScaleOne) {
        return Done{};
    }
    if (scale != kScaleZero) {
        return blockError(index, "a scale with the binary16 bits " + std::to_string(scale) + ", "
                                     + std::to_string(kScaleOne) + " (1.0) was expected.");
    }
    if (!std::all_of(trits.begin(), trits.end(), [](std::int8_t trit) { return trit == 0; })) {
        return blockError(index, "the scale 0 and weights other than 0, the scale 1 was expected.");
    }
    return Done{};
}

} // namespace

void encodeTq2Row(std::span<const std::int8_t> trits, std::span<std::byte> out)
{
    TRILUME_CHECK(out.size() == tq2RowBytes(trits.size()));
    while (!trits.empty()) {
        const std::size_t count = std::min(trits.size(), kTq2BlockWeights);
        BlockTrits block = {};
        std::copy_n(trits.begin(), count, block.begin());
        encodeBlock(block, out.first(kTq2BlockBytes));
        trits = trits.subspan(count);
        out = out.subspan(kTq2BlockBytes);
    }
}

Status decodeTq2Row(std::span<const std::byte> row, std::span<std::int8_t> trits)
{
    TRILUME_CHECK(row.size() == tq2RowBytes(trits.size()));
    for (std::size_t index = 0; !trits.empty(); ++index) {
        const std::size_t count = std::min(trits.size(), kTq2BlockWeights);
        const std::span<const std::byte> block = row.first(kTq2BlockBytes);
        BlockTrits decoded;
        decodeBlock(block, decoded);
        if (Status status = checkBlock(index, block, decoded, count); !status.ok()) {
            return status;
        }
        std::copy_n(decoded.begin(), count, trits.begin());
        row = row.subspan(kTq2BlockBytes);
        trits = trits.subspan(count);
    }
    return Done{};
}

} // namespace trilume::quant
