// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::quant {

// GGUF's TQ1_0: blocks of 256 weights, 52 bytes that hold digits t+1 of base 3 and an f16 scale (1,
// or 0 in a block of zeros). The weights that share a byte:
//   byte m (0..31):       weight 32*n + m, n = 0..4;
//   byte 32 + m (0..15):  weight 160 + 16*n + m, n = 0..4;
//   byte 48 + m (0..3):   weight 240 + 4*n + m, n = 0..3, and a fifth digit of 0.
// Five digits, the first one the most significant, make a number v below 243; the byte is v / 243
// of 256, rounded up. So digit n is what three times the byte carries over after n such steps.
inline constexpr std::size_t kTq1BlockWeights = 256;
inline constexpr std::size_t kTq1BlockBytes = 54;

// Bytes of one row of `columns` weights, zero-padded to whole blocks.
[[nodiscard]] constexpr std::size_t tq1RowBytes(std::size_t columns)
{
    return (columns + kTq1BlockWeights - 1) / kTq1BlockWeights * kTq1BlockBytes;
}

// `out` holds tq1RowBytes(trits.size()) bytes.
void encodeTq1Row(std::span<const std::int8_t> trits, std::span<std::byte> out);

// Strict, as decodeTq2Row (tq2_0.h): a byte that no weights encode to, a block scale other than 1
// (or 0 in a block of zeros) and a padding weight other than 0 are refused; the message says which
// (the caller adds file, tensor and row).
[[nodiscard]] Status decodeTq1Row(std::span<const std::byte> row, std::span<std::int8_t> trits);

} // namespace trilume::quant
