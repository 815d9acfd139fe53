// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trilume::power {

// What the files of the kernel count in: microjoules, microwatts, microvolts.
inline constexpr double kMicro = 1e-6;
inline constexpr std::int64_t kMicrojoulesPerJoule = 1'000'000;

} // namespace trilume::power
