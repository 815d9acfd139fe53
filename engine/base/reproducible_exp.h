// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume {

// e^x in double by one fixed sequence of IEEE operations, so that it is the same bits on every
// machine (libm's differs between processors). Relative error below 1e-15 for finite results; 0
// below -708, infinity above 709, NaN for NaN. For work done once per load or per sampled token;
// the kernels have a float version of their own.
[[nodiscard]] double reproducibleExp(double x);

} // namespace trilume
