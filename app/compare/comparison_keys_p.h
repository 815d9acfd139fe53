// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::app {

inline constexpr const char* kComparisonFormat = "trilume comparison";
inline constexpr int kComparisonVersion = 1;

} // namespace trilume::app
