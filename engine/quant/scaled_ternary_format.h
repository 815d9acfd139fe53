// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace trilume::quant {

// The packed forms of ternary weights that the files of transformers have: whole blocks of weights
// of one row, most of them with an f16 multiplier each. Codes are t + 1; 3 is none of them.
enum class ScaledTernaryFormat
{
    // 128 weights in 32 bytes without a multiplier, which stands once behind the tensor. Byte p
    // holds the weights p, p + 32, p + 64, p + 96, the first one in its highest bits.
    I2s = 1,
    // 64 weights in 18 bytes: the multiplier, then four weights a byte, the first one lowest.
    Q2_0 = 2,
    // The same with 128 weights in 34 bytes.
    Pq2_0 = 3,
    // 128 weights in 28 bytes, as TQ1_0 (tq1_0.h) with runs of 16, 8 and 2 bytes; the multiplier
    // stands last.
    Ptq1_0 = 4,
    // 256 weights, as our own files have them (tq2_0.h, tq1_0.h), with multipliers of any value.
    Tq2_0 = 5,
    Tq1_0 = 6,
};

struct ScaledTernaryBlock
{
    std::string_view name; // "PQ2_0"
    std::size_t weights;
    std::size_t bytes;
    bool hasScale; // each block its own multiplier
};

[[nodiscard]] const ScaledTernaryBlock& blockOf(ScaledTernaryFormat format);

// Bytes of one row of `columns` weights; the last block may be longer than the row (padding).
[[nodiscard]] std::size_t scaledRowBytes(ScaledTernaryFormat format, std::size_t columns);

// How many multipliers a row has; 0 for I2s.
[[nodiscard]] std::size_t scaledRowScales(ScaledTernaryFormat format, std::size_t columns);

// What one block has; 1 for I2s.
[[nodiscard]] float blockScaleOf(ScaledTernaryFormat format, std::span<const std::byte> block);

// Strict: code 3, bytes that no weights encode to, multipliers that are no finite number above 0
// (or 0 in a block of zeros) and padding weights other than 0 are refused; the message says which
// (the caller adds file, tensor and row). `multipliers` holds scaledRowScales() of them.
[[nodiscard]] Status decodeScaledRow(ScaledTernaryFormat format,
                                     std::span<const std::byte> row,
                                     std::span<std::int8_t> trits,
                                     std::span<float> multipliers);

// Whole blocks of Q2_0, PQ2_0 or PTQ1_0 with the f16 bits of their multipliers.
void encodeScaledRow(ScaledTernaryFormat format,
                     std::span<const std::int8_t> trits,
                     std::span<const std::uint16_t> scales,
                     std::span<std::byte> out);

} // namespace trilume::quant
