// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/grid_figures.h"

namespace trilume::app {

namespace {

std::optional<double> ofKwh(double joules, double perKwh)
{
    return perKwh > 0.0 ? std::optional(joules / kJoulesPerKwh * perKwh) : std::nullopt;
}

} // namespace

std::optional<double> gramsOf(double joules, const GridSettings& grid)
{
    return ofKwh(joules, grid.gramsPerKwh);
}

std::optional<double> costOf(double joules, const GridSettings& grid)
{
    return ofKwh(joules, grid.pricePerKwh);
}

double bulbSeconds(double joules)
{
    return joules / kBulbWatts;
}

std::optional<qint64> ageInDays(QDate setOn, QDate today)
{
    return setOn.isValid() && setOn <= today ? std::optional(setOn.daysTo(today)) : std::nullopt;
}

} // namespace trilume::app
