// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::quant {

// The packed forms of ternary weights in model files. Both hold the same weights: 2.06 bits for
// each as TQ2_0, 1.69 as TQ1_0 (tq2_0.h, tq1_0.h).
enum class TernaryFormat
{
    Tq2_0 = 1,
    Tq1_0 = 2,
};

// Weights of a row in the file: whole blocks of 256, the last one filled up with zeros.
[[nodiscard]] constexpr std::size_t paddedColumns(std::size_t columns)
{
    constexpr std::size_t kBlock = 256;
    return (columns + kBlock - 1) / kBlock * kBlock;
}

// Bytes of one row of `columns` weights and their padding.
[[nodiscard]] std::size_t ternaryRowBytes(TernaryFormat format, std::size_t columns);

// `out` holds ternaryRowBytes(format, trits.size()) bytes.
void encodeTernaryRow(TernaryFormat format,
                      std::span<const std::int8_t> trits,
                      std::span<std::byte> out);

// Strict: see decodeTq1Row and decodeTq2Row.
[[nodiscard]] Status decodeTernaryRow(TernaryFormat format,
                                      std::span<const std::byte> row,
                                      std::span<std::int8_t> trits);

} // namespace trilume::quant
