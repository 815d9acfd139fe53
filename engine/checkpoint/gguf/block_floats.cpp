// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/block_floats.h"

#include "engine/base/check.h"
#include "engine/base/half.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace trilume::checkpoint {

namespace {

using Block = std::span<const std::byte>;

float halfAt(Block block, std::size_t offset)
{
    const auto low = std::to_integer<std::uint32_t>(block[offset]);
    const auto high = std::to_integer<std::uint32_t>(block[offset + 1]);
    return floatFromHalf(static_cast<std::uint16_t>(low | (high << 8U)));
}

int byteAt(Block block, std::size_t offset)
{
    return std::to_integer<int>(block[offset]);
}

int signedAt(Block block, std::size_t offset)
{
    return static_cast<std::int8_t>(byteAt(block, offset));
}

// d, then 32 of 8 bits.
void widenQ8(Block block, std::span<float> out)
{
    const float scale = halfAt(block, 0);
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = static_cast<float>(signedAt(block, 2 + i)) * scale;
    }
}

// d, then 16 bytes: the first half of the block in the low bits, with an offset of 8.
void widenQ4(Block block, std::span<float> out)
{
    const float scale = halfAt(block, 0);
    const std::size_t half = out.size() / 2;
    for (std::size_t i = 0; i < half; ++i) {
        const int byte = byteAt(block, 2 + i);
        out[i] = static_cast<float>((byte & 15) - 8) * scale;
        out[half + i] = static_cast<float>((byte >> 4) - 8) * scale;
    }
}

// Scale and offset of part `part` (0 to 7) of a Q4_K block, 6 bits each: the last four parts have
// their upper two bits in the bytes of the first four.
std::pair<int, int> q4kScales(Block packed, std::size_t part)
{
    if (part < 4) {
        return {byteAt(packed, part) & 63, byteAt(packed, part + 4) & 63};
    }
    const int low = byteAt(packed, part + 4);
    return {(low & 15) | ((byteAt(packed, part - 4) >> 6) << 4),
            (low >> 4) | ((byteAt(packed, part) >> 6) << 4)};
}

// d and dmin, 12 bytes of scales and offsets, then 128 bytes: each 32 of them hold two parts of 32,
// the first one in the low bits.
void widenQ4k(Block block, std::span<float> out)
{
    constexpr std::size_t kPart = 32;
    const float scale = halfAt(block, 0);
    const float offset = halfAt(block, 2);
    const Block packed = block.subspan(4, 12);
    const Block codes = block.subspan(16);
    for (std::size_t part = 0; part < out.size() / kPart; ++part) {
        const auto [ofPart, offsetOfPart] = q4kScales(packed, part);
        const float multiplier = scale * static_cast<float>(ofPart);
        const float minimum = offset * static_cast<float>(offsetOfPart);
        for (std::size_t i = 0; i < kPart; ++i) {
            const int byte = byteAt(codes, part / 2 * kPart + i);
            const int code = part % 2 == 0 ? byte & 15 : byte >> 4;
            out[part * kPart + i] = multiplier * static_cast<float>(code) - minimum;
        }
    }
}

// 128 bytes of low halves, 64 of upper two bits, 16 scales of 8 bits, d. Each 128 values: quarter 0
// to 3 of 32, of which low halves 0 and 2 share bytes, as do 1 and 3; all four share the bytes of
// upper bits.
void widenQ6k(Block block, std::span<float> out)
{
    constexpr std::size_t kQuarter = 32;
    const Block low = block.first(128);
    const Block high = block.subspan(128, 64);
    const Block scales = block.subspan(192, 16);
    const float scale = halfAt(block, 208);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::size_t half = i / (4 * kQuarter);
        const std::size_t quarter = i / kQuarter % 4;
        const std::size_t place = i % kQuarter;
        const int lowByte = byteAt(low, half * 64 + quarter % 2 * kQuarter + place);
        const int lowCode = quarter < 2 ? lowByte & 15 : lowByte >> 4;
        const int highByte = byteAt(high, half * kQuarter + place);
        const int highCode = (highByte >> (2 * quarter)) & 3;
        const int code = (lowCode | (highCode << 4)) - 32;
        const float multiplier = scale * static_cast<float>(signedAt(scales, i / 16));
        out[i] = multiplier * static_cast<float>(code);
    }
}

using Widen = void (*)(Block block, std::span<float> out);

Widen widenOf(GgufTensorType type)
{
    switch (type) {
    case GgufTensorType::Q8_0:
        return widenQ8;
    case GgufTensorType::Q4_0:
        return widenQ4;
    case GgufTensorType::Q4K:
        return widenQ4k;
    case GgufTensorType::Q6K:
        return widenQ6k;
    default:
        return nullptr;
    }
}

} // namespace

bool isBlockFloat(GgufTensorType type)
{
    return widenOf(type) != nullptr;
}

std::size_t blockFloatBytes(GgufTensorType type, std::size_t count)
{
    const std::optional<GgufTensorTypeInfo> info = ggufTensorTypeInfo(type);
    TRILUME_CHECK(info && count % info->blockElements == 0);
    return count / info->blockElements * info->blockBytes;
}

void widenBlockFloats(GgufTensorType type, std::span<const std::byte> bytes, std::span<float> out)
{
    const Widen widen = widenOf(type);
    const std::optional<GgufTensorTypeInfo> info = ggufTensorTypeInfo(type);
    TRILUME_CHECK(widen != nullptr && bytes.size() == blockFloatBytes(type, out.size()));
    while (!out.empty()) {
        widen(bytes.first(info->blockBytes), out.first(info->blockElements));
        bytes = bytes.subspan(info->blockBytes);
        out = out.subspan(info->blockElements);
    }
}

} // namespace trilume::checkpoint
