// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quant/packed_ternary.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trilume::accel {

// (rows, columns), each -1, 0 or +1, as plugins take them.
[[nodiscard]] std::vector<std::int8_t> tritsOf(const quant::PackedTernary& weights,
                                               std::size_t firstRow,
                                               std::size_t rows);

} // namespace trilume::accel
