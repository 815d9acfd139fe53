// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <string_view>

namespace trilume::model {

// Refuses, before anything is allocated, what would not fit the free memory; some room is left for
// the rest of the program. Passes where the system does not say how much is free.
[[nodiscard]] Status checkFreeMemory(std::string_view what, std::uint64_t requiredBytes);

// "1.3 GiB", three significant digits.
[[nodiscard]] Sentence bytesText(std::uint64_t bytes);

} // namespace trilume::model
