// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace trilume::os {

// Since the machine was started, those times included in which it was suspended. [any thread]
[[nodiscard]] std::chrono::nanoseconds bootTime();

} // namespace trilume::os
