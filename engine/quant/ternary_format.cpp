// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/ternary_format.h"

#include "engine/quant/tq1_0.h"
#include "engine/quant/tq2_0.h"

namespace trilume::quant {

std::size_t ternaryRowBytes(TernaryFormat format, std::size_t columns)
{
    return format == TernaryFormat::Tq1_0 ? tq1RowBytes(columns) : tq2RowBytes(columns);
}

void encodeTernaryRow(TernaryFormat format,
                      std::span<const std::int8_t> trits,
                      std::span<std::byte> out)
{
    if (format == TernaryFormat::Tq1_0) {
        encodeTq1Row(trits, out);
        return;
    }
    encodeTq2Row(trits, out);
}

Status decodeTernaryRow(TernaryFormat format,
                        std::span<const std::byte> row,
                        std::span<std::int8_t> trits)
{
    return format == TernaryFormat::Tq1_0 ? decodeTq1Row(row, trits) : decodeTq2Row(row, trits);
}

} // namespace trilume::quant
