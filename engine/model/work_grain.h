// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

namespace trilume::model {

// Work below which another thread is not worth waking, in tokens x channels.
inline constexpr std::size_t kGrainElements = 8192;

// Items of so many elements that one thread takes at least.
[[nodiscard]] constexpr std::size_t grainFor(std::size_t elementsPerItem)
{
    return std::max<std::size_t>(1, kGrainElements / std::max<std::size_t>(1, elementsPerItem));
}

} // namespace trilume::model
