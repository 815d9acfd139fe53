// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/series.h"

#include <QColor>
#include <QString>

namespace trilume::ui {

struct Tokens;

// How each quantity is written and drawn.

[[nodiscard]] QString quantityTitle(app::Quantity quantity); // "Energy per token"

// The unit in which values up to `highest` are easy to read: values times `factor`.
struct DisplayUnit
{
    double factor = 1.0;
    QString text; // "mJ"
};

[[nodiscard]] DisplayUnit displayUnit(app::Quantity quantity, double highest);

// Below this the axis of an empty plot would look like a magnifying glass; in display units.
[[nodiscard]] double smallestTop(app::Quantity quantity);

// The colour of the n-th line of a plot: devices that compute beside the processor are amber.
[[nodiscard]] QColor Tokens::*lineColor(const app::SeriesDescription& series, std::size_t index);

} // namespace trilume::ui
