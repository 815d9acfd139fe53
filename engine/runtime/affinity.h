// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace trilume::runtime {

// The numbers of the processors on which the calling thread may run, ascending, however many the
// machine has; empty when the system does not say.
[[nodiscard]] std::vector<int> allowedProcessors();

} // namespace trilume::runtime
