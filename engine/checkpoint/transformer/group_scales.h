// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace trilume::checkpoint {

// Finds the trits and the multipliers of one row of floats that is made of them: in each group of
// so many inputs all values are 0 or plus or minus one number that binary16 has. Nothing is
// rounded. The index of the first value that does not fit; nothing when all do. `multipliers` holds
// one for each group, 0 where all values are 0.
[[nodiscard]] std::optional<std::size_t> recoverGroups(std::span<const float> row,
                                                       std::size_t groupColumns,
                                                       std::span<std::int8_t> trits,
                                                       std::span<float> multipliers);

} // namespace trilume::checkpoint
