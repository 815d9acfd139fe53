// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/tq1_0.h"

#include "engine/base/check.h"
#include "engine/quant/ternary_blocks_p.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace trilume::quant {

namespace {

constexpr std::string_view kTq1Name = "TQ1_0";
constexpr std::size_t kDigitBytes = 52; // of a block; the scale follows

constexpr std::uint32_t powerOf3(std::size_t exponent)
{
    return exponent == 0 ? 1U : 3U * powerOf3(exponent - 1);
}

// Bytes of a block whose weights lie alike: `bytes` of them from byte `firstByte` on, digit n of
// byte m being the weight firstWeight + bytes * n + m.
struct Run
{
    std::size_t firstByte;
    std::size_t bytes;
    std::size_t firstWeight;
    std::size_t digits;
};

constexpr Run kWideRun = {0, 32, 0, 5};
constexpr Run kHalfRun = {32, 16, 160, 5};
constexpr Run kLastRun = {48, 4, 240, 4};

// In these loops all counts are constants and no weight decides a branch: compilers turn them into
// vector code.
template <Run run>
void encodeRun(const std::int8_t* trits, std::byte* out)
{
    for (std::size_t m = 0; m < run.bytes; ++m) {
        std::uint32_t number = 0;
        for (std::size_t n = 0; n < run.digits; ++n) {
            const int trit = trits[run.firstWeight + run.bytes * n + m];
            TRILUME_DCHECK(trit >= -1 && trit <= 1);
            number = 3 * number + static_cast<std::uint32_t>(trit + 1);
        }
        constexpr std::uint32_t kNumbers = powerOf3(run.digits);
        out[run.firstByte + m] = static_cast<std::byte>((256 * number + kNumbers - 1) / kNumbers);
    }
}

// Multiplied by 3 modulo 256, a byte gives up its first digit: it is how often the product ran
// over, so whether the byte had reached a third or two thirds of 256. What is left after all digits
// comes from rounding up and is less than 3^digits, unless no weights encode to the byte. Returns
// whether that held for all bytes.
template <Run run>
bool decodeRun(const std::byte* block, std::int8_t* trits)
{
    // A copy, which cannot overlap with the trits.
    std::array<std::uint8_t, run.bytes> rest = {};
    std::memcpy(rest.data(), block + run.firstByte, run.bytes);
    for (std::size_t n = 0; n < run.digits; ++n) {
        for (std::size_t m = 0; m < run.bytes; ++m) {
            trits[run.firstWeight + run.bytes * n + m] =
                static_cast<std::int8_t>((rest[m] >= 86 ? 1 : 0) + (rest[m] >= 171 ? 1 : 0) - 1);
            rest[m] = static_cast<std::uint8_t>(3 * rest[m]);
        }
    }
    return *std::max_element(rest.begin(), rest.end()) < powerOf3(run.digits);
}

// For a block with a byte that no weights encode to.
Error codeError(std::size_t index, std::span<const std::byte> block)
{
    std::size_t i = 0;
    const auto isCode = [&block](std::size_t at) {
        const std::uint32_t power = powerOf3(at < kLastRun.firstByte ? 5 : 4);
        return std::to_integer<std::uint32_t>(block[at]) * power % 256 < power;
    };
    while (i + 1 < kDigitBytes && isCode(i)) {
        ++i;
    }
    const auto value = std::to_integer<std::uint32_t>(block[i]);
    return blockError(
        kTq1Name, index,
        i < kLastRun.firstByte
            ? Sentence::of("the value %1 in byte %2, a code of five weights was expected.", value,
                           i)
            : Sentence::of("the value %1 in byte %2, a code of four weights was expected.", value,
                           i));
}

void encodeTq1Block(const std::int8_t* trits, std::span<std::byte> out)
{
    encodeRun<kWideRun>(trits, out.data());
    encodeRun<kHalfRun>(trits, out.data());
    encodeRun<kLastRun>(trits, out.data());
    writeBlockScale(trits, out.subspan<kDigitBytes, 2>());
}

Status decodeTq1Block(std::size_t index,
                      std::span<const std::byte> block,
                      std::span<std::int8_t, kBlockWeights> trits)
{
    const bool isWide = decodeRun<kWideRun>(block.data(), trits.data());
    const bool isHalf = decodeRun<kHalfRun>(block.data(), trits.data());
    const bool isLast = decodeRun<kLastRun>(block.data(), trits.data());
    if (!isWide || !isHalf || !isLast) {
        return codeError(index, block);
    }
    return checkBlockScale(kTq1Name, index, blockScale(block.subspan<kDigitBytes, 2>()), trits);
}

} // namespace

void encodeTq1Row(std::span<const std::int8_t> trits, std::span<std::byte> out)
{
    TRILUME_CHECK(out.size() == tq1RowBytes(trits.size()));
    encodeBlocks<kTq1BlockBytes>(trits, out, encodeTq1Block);
}

Status decodeTq1Row(std::span<const std::byte> row, std::span<std::int8_t> trits)
{
    TRILUME_CHECK(row.size() == tq1RowBytes(trits.size()));
    return decodeBlocks<kTq1BlockBytes>(kTq1Name, row, trits, decodeTq1Block);
}

} // namespace trilume::quant
