// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume {

struct SineAndCosine
{
    double sine;
    double cosine;
};

// In double, to about 1e-15, for |x| up to 2^20; from IEEE operations alone: the same bits on every
// machine, which std::sin does not promise. NaN for larger numbers.
[[nodiscard]] SineAndCosine reproducibleSine(double x);

} // namespace trilume
