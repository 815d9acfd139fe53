// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/mixed_bits.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::model {

// Each of the three as often, from 12 trits per draw: a draw of 40 bits leaves a bias below 1e-6.
inline void fillWithRandomTrits(std::uint64_t seed, std::span<std::int8_t> trits)
{
    std::uint64_t draw = 0;
    for (std::size_t i = 0; i < trits.size(); ++i) {
        if (i % 12 == 0) {
            seed += 0x9E3779B97F4A7C15U;
            draw = mixedBits(seed) >> 24U;
        }
        trits[i] = static_cast<std::int8_t>(static_cast<int>(draw % 3) - 1);
        draw /= 3;
    }
}

} // namespace trilume::model
