// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::generate {

// e^x for x <= 0, in IEEE additions and multiplications only, so that it is the same bits on every
// machine (the library's exp differs between versions). Relative error below 1e-15 down to
// e^-700; 0 below that, for NaN too.
[[nodiscard]] double decayingExponential(double x);

} // namespace trilume::generate
