// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/plot_widget.h"

#include <vector>

namespace trilume::ui {

// For quantities that are there only while something is generated, 0 or NaN between: what stays
// above 0 for less than `narrowest` seconds becomes a level bar of that width at its highest value,
// inside the time up to 0. An answer of a fast model takes less than a pixel; as a bar it can be
// seen, read with the cursor, and told from its neighbours. Bars that touch are one, as high as the
// highest. `points` are in the order of time; so is the result.
[[nodiscard]] std::vector<PlotWidget::Point> withWidePeaks(
    const std::vector<PlotWidget::Point>& points,
    double narrowest);

} // namespace trilume::ui
