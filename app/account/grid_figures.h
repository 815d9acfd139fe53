// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QDate>

#include <optional>

namespace trilume::app {

// What joules mean elsewhere. [any thread] Of a grid nothing is assumed: absent where the person
// gave no figure.

inline constexpr double kJoulesPerKwh = 3.6e6;
inline constexpr double kBulbWatts = 13.0;

[[nodiscard]] std::optional<double> gramsOf(double joules, const GridSettings& grid);
[[nodiscard]] std::optional<double> costOf(double joules, const GridSettings& grid);

// How long a bulb of kBulbWatts burns on it.
[[nodiscard]] double bulbSeconds(double joules);

// Days since a figure was set; absent where it is not known when.
[[nodiscard]] std::optional<qint64> ageInDays(QDate setOn, QDate today);

} // namespace trilume::app
