// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/unpacked_trits.h"

namespace trilume::accel {

std::vector<std::int8_t> tritsOf(const quant::PackedTernary& weights,
                                 std::size_t firstRow,
                                 std::size_t rows)
{
    std::vector<std::int8_t> trits(rows * weights.columns());
    auto place = trits.begin();
    for (std::size_t row = firstRow; row < firstRow + rows; ++row) {
        for (std::size_t column = 0; column < weights.columns(); ++column) {
            *place++ = static_cast<std::int8_t>(weights.trit(row, column));
        }
    }
    return trits;
}

} // namespace trilume::accel
