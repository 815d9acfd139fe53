// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume {

// ln x in double, to about 1e-15 of itself (1e-16 absolutely near 1), from IEEE operations alone:
// the same bits on every machine, which std::log does not promise. NaN for negative numbers and
// NaN, minus infinity for 0.
[[nodiscard]] double reproducibleLog(double x);

} // namespace trilume
