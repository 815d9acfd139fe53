// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/check.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace trilume::quant {

// Digits of base 3 in bytes, as TQ1_0 (tq1_0.h) and PTQ1_0 have them.
constexpr std::uint32_t powerOf3(std::size_t exponent)
{
    return exponent == 0 ? 1U : 3U * powerOf3(exponent - 1);
}

// Bytes of a block whose weights lie alike: `bytes` of them from byte `firstByte` on, digit n of
// byte m being the weight firstWeight + bytes * n + m.
struct Base3Run
{
    std::size_t firstByte;
    std::size_t bytes;
    std::size_t firstWeight;
    std::size_t digits;
};

// In these loops all counts are constants and no weight decides a branch: compilers turn them into
// vector code.
template <Base3Run run>
void encodeBase3Run(const std::int8_t* trits, std::byte* out)
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
template <Base3Run run>
bool decodeBase3Run(const std::byte* block, std::int8_t* trits)
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

// The first byte of `digitBytes` that no weights encode to, where there is one; those from
// `firstOfFour` on hold four digits, the others five.
[[nodiscard]] constexpr std::size_t firstBadBase3Byte(std::span<const std::byte> block,
                                                      std::size_t digitBytes,
                                                      std::size_t firstOfFour)
{
    std::size_t i = 0;
    const auto isCode = [&](std::size_t at) {
        const std::uint32_t power = powerOf3(at < firstOfFour ? 5 : 4);
        return std::to_integer<std::uint32_t>(block[at]) * power % 256 < power;
    };
    while (i + 1 < digitBytes && isCode(i)) {
        ++i;
    }
    return i;
}

} // namespace trilume::quant
