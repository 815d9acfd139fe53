// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/group_scales.h"

#include "engine/base/check.h"
#include "engine/base/half.h"

#include <algorithm>
#include <cmath>

namespace trilume::checkpoint {

std::optional<std::size_t> recoverGroups(std::span<const float> row,
                                         std::size_t groupColumns,
                                         std::span<std::int8_t> trits,
                                         std::span<float> multipliers)
{
    TRILUME_CHECK(trits.size() == row.size() && row.size() == multipliers.size() * groupColumns);
    for (std::size_t group = 0; group < multipliers.size(); ++group) {
        const std::size_t begin = group * groupColumns;
        float scale = 0.0F;
        for (const float value : row.subspan(begin, groupColumns)) {
            scale = std::max(scale, std::fabs(value));
        }
        multipliers[group] = scale;
        const bool fits = exactHalf(scale).has_value();
        for (std::size_t i = begin; i < begin + groupColumns; ++i) {
            const float value = row[i];
            if (!fits || (value != 0.0F && std::fabs(value) != scale)) {
                return i;
            }
            trits[i] = static_cast<std::int8_t>((value > 0.0F ? 1 : 0) - (value < 0.0F ? 1 : 0));
        }
    }
    return std::nullopt;
}

} // namespace trilume::checkpoint
