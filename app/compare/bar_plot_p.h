// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/run_figures.h"

#include <QString>

#include <vector>

namespace trilume::app {

struct PlotBar
{
    QString name;
    Figure figure;
    QString text; // of the figure, with its label
    EvidenceLabel label = EvidenceLabel::Measured;
    // What it is of, as a class of the style: "cpu", "device", "twin".
    const char* kind = "cpu";
};

// Horizontal bars from 0 as an SVG element, for a page that has the style of comparison_html.cpp: a
// whisker for the spread, hatched where a figure is modelled. `id` makes the names in it unique in
// the page. All texts are escaped here.
[[nodiscard]] QString barPlot(const QString& id,
                              const QString& title,
                              const std::vector<PlotBar>& bars);

} // namespace trilume::app
