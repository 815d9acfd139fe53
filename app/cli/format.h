// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace trilume::cli {

// Numbers as C writes them, whatever the locale.

[[nodiscard]] std::string formatCount(std::uint64_t number); // "8904960"
[[nodiscard]] std::string formatFixed(double number, int decimals);
[[nodiscard]] std::string formatShortest(float number); // the fewest digits that give it back
[[nodiscard]] std::string formatSignificant(double number, int digits); // as %.*g does

} // namespace trilume::cli
