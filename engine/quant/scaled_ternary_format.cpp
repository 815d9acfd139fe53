// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/scaled_ternary_format.h"

#include "engine/base/check.h"
#include "engine/base/half.h"
#include "engine/quant/base3_runs_p.h"
#include "engine/quant/ternary_blocks_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace trilume::quant {

namespace {

constexpr std::size_t kLargestBlock = 256; // weights
constexpr std::size_t kScaleBytes = 2;
constexpr std::size_t kFourBits = 4; // weights of 2 bits in a byte

constexpr std::array<ScaledTernaryBlock, 6> kScaledBlocks = {{
    {"I2_S", 128, 32, false},
    {"Q2_0", 64, 18, true},
    {"PQ2_0", 128, 34, true},
    {"PTQ1_0", 128, 28, true},
    {"TQ2_0", 256, 66, true},
    {"TQ1_0", 256, 54, true},
}};

// Of PTQ1_0.
constexpr std::size_t kPtq1DigitBytes = 26;
constexpr Base3Run kPtq1WideRun = {0, 16, 0, 5};
constexpr Base3Run kPtq1HalfRun = {16, 8, 80, 5};
constexpr Base3Run kPtq1LastRun = {24, 2, 120, 4};

using FourTrits = std::array<std::int8_t, kFourBits>;

// What a byte of 2-bit codes stands for, the lowest bits first.
constexpr std::array<FourTrits, 256> makeTritsOfByte()
{
    std::array<FourTrits, 256> all = {};
    for (std::size_t byte = 0; byte < all.size(); ++byte) {
        for (std::size_t field = 0; field < kFourBits; ++field) {
            const auto code = static_cast<int>(byte >> (2 * field)) & 3;
            all[byte][field] = static_cast<std::int8_t>(code - 1);
        }
    }
    return all;
}

constexpr std::array<FourTrits, 256> kTritsOfByte = makeTritsOfByte();

bool isBadTrit(std::int8_t trit)
{
    return trit > 1;
}

bool isAnyWeight(std::int8_t trit)
{
    return trit != 0;
}

// Whether all codes are weights; 3 becomes 2.
Status checkCodes(const ScaledTernaryBlock& block,
                  std::size_t index,
                  std::span<const std::int8_t> trits)
{
    return std::any_of(trits.begin(), trits.end(), isBadTrit)
               ? Status(badCodeError(block.name, index, trits))
               : Status(Done{});
}

Status decodeI2sBlock(std::size_t index,
                      std::span<const std::byte> bytes,
                      std::span<std::int8_t> trits)
{
    constexpr std::size_t kRun = 32; // weights of one bit field
    for (std::size_t field = 0; field < kFourBits; ++field) {
        const auto shift = static_cast<unsigned>(6 - 2 * field);
        for (std::size_t i = 0; i < kRun; ++i) {
            const auto code = std::to_integer<int>(bytes[i] >> shift) & 3;
            trits[field * kRun + i] = static_cast<std::int8_t>(code - 1);
        }
    }
    return checkCodes(blockOf(ScaledTernaryFormat::I2s), index, trits);
}

// What follows the multiplier of Q2_0 and PQ2_0.
Status decodeQ2Block(const ScaledTernaryBlock& block,
                     std::size_t index,
                     std::span<const std::byte> codes,
                     std::span<std::int8_t> trits)
{
    for (std::size_t i = 0; i < trits.size() / kFourBits; ++i) {
        const FourTrits& four = kTritsOfByte[std::to_integer<std::size_t>(codes[i])];
        std::copy(four.begin(), four.end(), trits.data() + i * kFourBits);
    }
    return checkCodes(block, index, trits);
}

Status decodePtq1Block(std::size_t index,
                       std::span<const std::byte> bytes,
                       std::span<std::int8_t> trits)
{
    const bool isWide = decodeBase3Run<kPtq1WideRun>(bytes.data(), trits.data());
    const bool isHalf = decodeBase3Run<kPtq1HalfRun>(bytes.data(), trits.data());
    const bool isLast = decodeBase3Run<kPtq1LastRun>(bytes.data(), trits.data());
    if (isWide && isHalf && isLast) {
        return Done{};
    }
    const std::size_t i = firstBadBase3Byte(bytes, kPtq1DigitBytes, kPtq1LastRun.firstByte);
    const auto value = std::to_integer<std::uint32_t>(bytes[i]);
    return blockError(
        blockOf(ScaledTernaryFormat::Ptq1_0).name, index,
        i < kPtq1LastRun.firstByte
            ? Sentence::of("the value %1 in byte %2, a code of five weights was expected.", value,
                           i)
            : Sentence::of("the value %1 in byte %2, a code of four weights was expected.", value,
                           i));
}

Status decodeWeights(ScaledTernaryFormat format,
                     std::size_t index,
                     std::span<const std::byte> bytes,
                     std::span<std::int8_t> trits)
{
    switch (format) {
    case ScaledTernaryFormat::I2s:
        return decodeI2sBlock(index, bytes, trits);
    case ScaledTernaryFormat::Q2_0:
    case ScaledTernaryFormat::Pq2_0:
        return decodeQ2Block(blockOf(format), index, bytes.subspan(kScaleBytes), trits);
    case ScaledTernaryFormat::Ptq1_0:
        return decodePtq1Block(index, bytes, trits);
    case ScaledTernaryFormat::Tq2_0:
        return decodeTq2Codes(index, bytes, trits.first<kBlockWeights>());
    case ScaledTernaryFormat::Tq1_0:
        return decodeTq1Codes(index, bytes, trits.first<kBlockWeights>());
    }
    TRILUME_CHECK(false);
}

// Q2_0 and PQ2_0 begin with the multiplier, the others end with it.
std::size_t scaleOffset(ScaledTernaryFormat format)
{
    const bool isFirst =
        format == ScaledTernaryFormat::Q2_0 || format == ScaledTernaryFormat::Pq2_0;
    return isFirst ? 0 : blockOf(format).bytes - kScaleBytes;
}

Status checkMultiplier(const ScaledTernaryBlock& block,
                       std::size_t index,
                       float scale,
                       std::span<const std::int8_t> trits)
{
    if (std::isfinite(scale) && scale > 0.0F) {
        return Done{};
    }
    if (scale == 0.0F && std::none_of(trits.begin(), trits.end(), isAnyWeight)) {
        return Done{};
    }
    return blockError(block.name, index,
                      Sentence::of("the scale %1, a finite number above 0 was expected.",
                                   Sentence::digits(std::to_string(scale))));
}

void encodeQ2Codes(std::span<const std::int8_t> trits, std::span<std::byte> codes)
{
    for (std::size_t i = 0; i < codes.size(); ++i) {
        std::uint32_t byte = 0;
        for (std::size_t field = 0; field < kFourBits; ++field) {
            const int trit = trits[i * kFourBits + field];
            TRILUME_DCHECK(trit >= -1 && trit <= 1);
            byte |= static_cast<std::uint32_t>(trit + 1) << (2 * field);
        }
        codes[i] = static_cast<std::byte>(byte);
    }
}

} // namespace

const ScaledTernaryBlock& blockOf(ScaledTernaryFormat format)
{
    const auto index = static_cast<std::size_t>(format) - 1;
    TRILUME_CHECK(index < kScaledBlocks.size());
    return kScaledBlocks[index];
}

std::size_t scaledRowBytes(ScaledTernaryFormat format, std::size_t columns)
{
    const ScaledTernaryBlock& block = blockOf(format);
    return (columns + block.weights - 1) / block.weights * block.bytes;
}

std::size_t scaledRowScales(ScaledTernaryFormat format, std::size_t columns)
{
    const ScaledTernaryBlock& block = blockOf(format);
    return block.hasScale ? (columns + block.weights - 1) / block.weights : 0;
}

float blockScaleOf(ScaledTernaryFormat format, std::span<const std::byte> block)
{
    if (!blockOf(format).hasScale) {
        return 1.0F;
    }
    const std::uint32_t bits = blockScale(block.subspan(scaleOffset(format)).first<kScaleBytes>());
    return floatFromHalf(static_cast<std::uint16_t>(bits));
}

Status decodeScaledRow(ScaledTernaryFormat format,
                       std::span<const std::byte> row,
                       std::span<std::int8_t> trits,
                       std::span<float> multipliers)
{
    const ScaledTernaryBlock& block = blockOf(format);
    TRILUME_CHECK(row.size() == scaledRowBytes(format, trits.size())
                  && multipliers.size() == scaledRowScales(format, trits.size()));
    std::array<std::int8_t, kLargestBlock> padded = {};
    for (std::size_t index = 0; !row.empty(); ++index, row = row.subspan(block.bytes)) {
        const std::size_t count = std::min(block.weights, trits.size());
        const bool isWhole = count == block.weights;
        const auto out = isWhole ? trits.first(count) : std::span(padded).first(block.weights);
        if (Status status = decodeWeights(format, index, row.first(block.bytes), out);
            !status.ok()) {
            return status;
        }
        if (block.hasScale) {
            multipliers[index] = blockScaleOf(format, row);
            if (Status status = checkMultiplier(block, index, multipliers[index], out);
                !status.ok()) {
                return status;
            }
        }
        if (!isWhole) {
            std::copy_n(out.begin(), count, trits.begin());
            return checkBlockPadding(block.name, index, out, count);
        }
        trits = trits.subspan(count);
    }
    return Done{};
}

void encodeScaledRow(ScaledTernaryFormat format,
                     std::span<const std::int8_t> trits,
                     std::span<const std::uint16_t> scales,
                     std::span<std::byte> out)
{
    const ScaledTernaryBlock& block = blockOf(format);
    const bool isBase3 = format == ScaledTernaryFormat::Ptq1_0;
    TRILUME_CHECK(isBase3 || scaleOffset(format) == 0);
    TRILUME_CHECK(trits.size() == scales.size() * block.weights
                  && out.size() == scales.size() * block.bytes);
    for (const std::uint16_t scale : scales) {
        if (isBase3) {
            encodeBase3Run<kPtq1WideRun>(trits.data(), out.data());
            encodeBase3Run<kPtq1HalfRun>(trits.data(), out.data());
            encodeBase3Run<kPtq1LastRun>(trits.data(), out.data());
        } else {
            encodeQ2Codes(trits.first(block.weights),
                          out.subspan(kScaleBytes, block.bytes - kScaleBytes));
        }
        const auto place = out.subspan(scaleOffset(format), kScaleBytes);
        place[0] = static_cast<std::byte>(scale & 0xFFU);
        place[1] = static_cast<std::byte>(scale >> 8U);
        trits = trits.subspan(block.weights);
        out = out.subspan(block.bytes);
    }
}

} // namespace trilume::quant
