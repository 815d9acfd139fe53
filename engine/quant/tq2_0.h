// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::quant {

// GGUF's TQ2_0: blocks of 256 weights, 64 bytes of 2-bit codes t+1 and an f16 scale (1, or 0 in a
// block of zeros). Byte 32*h + m (h = 0, 1) of a block holds in its bit field s the weight 128*h +
// 32*s + m.
inline constexpr std::size_t kTq2BlockWeights = 256;
inline constexpr std::size_t kTq2BlockBytes = 66;

// Bytes of one row of `columns` weights, zero-padded to whole blocks.
[[nodiscard]] constexpr std::size_t tq2RowBytes(std::size_t columns)
{
    return (columns + kTq2BlockWeights - 1) / kTq2BlockWeights * kTq2BlockBytes;
}

// `out` holds tq2RowBytes(trits.size()) bytes.
void encodeTq2Row(std::span<const std::int8_t> trits, std::span<std::byte> out);

// Strict, as contracts.md asks: code 3, a block scale other than 1 (or 0 in a block of zeros) and a
// padding weight other than 0 are refused; the message says which (the caller adds file, tensor and
// row).
[[nodiscard]] Status decodeTq2Row(std::span<const std::byte> row, std::span<std::int8_t> trits);

} // namespace trilume::quant
