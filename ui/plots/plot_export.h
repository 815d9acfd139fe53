// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/plot_widget.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace trilume::ui {

class Theme;

// What stands around the plot in a picture of it.
struct PlotPicture
{
    struct Line
    {
        QString text; // "package-0, measured, package, powercap package-0"
        PlotLineStyle style;
    };

    QString title; // with the unit: "Power (W)"
    std::vector<Line> lines;
    QString leftText; // under the axis
    QString rightText;
    std::vector<double> markers; // answers, from 0 at the left end to 1
};

enum class PictureFormat
{
    Png = 1,
    Svg = 2,
    Pdf = 3,
};

// The plot as it is now, redrawn for the format (lines and words stay such in SVG and PDF) in the
// colours of the theme. Empty: the format could not be written.
[[nodiscard]] QByteArray drawPicture(const Theme& theme,
                                     const PlotPicture& picture,
                                     const PlotWidget& plot,
                                     PictureFormat format);

} // namespace trilume::ui
