// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/bar_plot_p.h"

#include <algorithm>

namespace trilume::app {

namespace {

constexpr int kWidth = 720;
constexpr int kRowHeight = 46;
constexpr int kTop = 30;
constexpr int kBarHeight = 16;
constexpr double kMostBar = 430.0; // the longest with its whisker; texts stand behind it

QString pixels(double number)
{
    return QString::number(number, 'f', 1);
}

QString barRow(const QString& id, const PlotBar& bar, double scale, int top)
{
    const double length = std::max(0.0, bar.figure.mean) * scale;
    const double middle = top + 16 + kBarHeight / 2.0;
    QString row = QStringLiteral("<text x=\"0\" y=\"%1\">%2</text>")
                      .arg(top + 11)
                      .arg(bar.name.toHtmlEscaped());
    row +=
        QStringLiteral("<rect x=\"0\" y=\"%1\" width=\"%2\" height=\"%3\" class=\"bar %5\"%4/>")
            .arg(top + 16)
            .arg(pixels(length))
            .arg(kBarHeight)
            .arg(
                bar.label == EvidenceLabel::Modelled
                    ? QStringLiteral(" style=\"fill:url(#%1-%2)\"").arg(id, QLatin1String(bar.kind))
                    : QString())
            .arg(QLatin1String(bar.kind));
    double end = length;
    if (bar.figure.spread && *bar.figure.spread > 0.0) {
        const double from = std::max(0.0, (bar.figure.mean - *bar.figure.spread) * scale);
        end = (bar.figure.mean + *bar.figure.spread) * scale;
        row += QStringLiteral("<path d=\"M%1 %3H%2M%1 %4V%5M%2 %4V%5\" class=\"whisker\"/>")
                   .arg(pixels(from), pixels(end), pixels(middle), pixels(middle - 5.0),
                        pixels(middle + 5.0));
    }
    return row
           + QStringLiteral("<text x=\"%1\" y=\"%2\">%3</text>")
                 .arg(pixels(end + 8.0), pixels(middle + 4.0), bar.text.toHtmlEscaped());
}

} // namespace

QString barPlot(const QString& id, const QString& title, const std::vector<PlotBar>& bars)
{
    double most = 0.0;
    for (const PlotBar& bar : bars) {
        most = std::max(most, bar.figure.mean + bar.figure.spread.value_or(0.0));
    }
    const double scale = most > 0.0 ? kMostBar / most : 0.0;
    const int height = kTop + kRowHeight * static_cast<int>(bars.size());
    QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" "
                                 "role=\"img\" aria-label=\"%3\">\n")
                      .arg(kWidth)
                      .arg(height)
                      .arg(title.toHtmlEscaped());
    svg += QStringLiteral("<defs>");
    for (const char* kind : {"cpu", "device", "twin"}) {
        svg += QStringLiteral("<pattern id=\"%1-%2\" width=\"6\" height=\"6\" "
                              "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                              "<rect width=\"2.5\" height=\"6\" class=\"stripe %2\"/></pattern>")
                   .arg(id, QLatin1String(kind));
    }
    svg += QStringLiteral("</defs>\n");
    svg += QStringLiteral("<text x=\"0\" y=\"16\" class=\"title\">%1</text>\n")
               .arg(title.toHtmlEscaped());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        svg += barRow(id, bars[i], scale, kTop + kRowHeight * static_cast<int>(i)) + u'\n';
    }
    return svg + QStringLiteral("</svg>\n");
}

} // namespace trilume::app
