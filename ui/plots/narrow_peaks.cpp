// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/narrow_peaks.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace trilume::ui {

namespace {

using Points = std::vector<PlotWidget::Point>;

struct Bar
{
    double begin = 0.0;
    double end = 0.0;
    double height = 0.0;
    double ground = 0.0; // what is beside it: 0 or NaN
};

// The points of one peak: from `first` to before `last`.
struct Peak
{
    std::size_t first;
    std::size_t last;
};

bool isUp(const PlotWidget::Point& point)
{
    return point.value > 0.0; // not NaN
}

Bar barOf(const Points& points, const Peak& peak, double width)
{
    Bar bar;
    for (std::size_t i = peak.first; i < peak.last; ++i) {
        bar.height = std::max(bar.height, points[i].value);
    }
    const double middle = (points[peak.first].seconds + points[peak.last - 1].seconds) / 2.0;
    bar.end = std::min(middle + width / 2.0, std::max(0.0, points[peak.last - 1].seconds));
    bar.begin = bar.end - width;
    const bool hasGround = (peak.first > 0 && std::isfinite(points[peak.first - 1].value))
                           || (peak.last < points.size() && std::isfinite(points[peak.last].value));
    bar.ground = hasGround ? 0.0 : std::numeric_limits<double>::quiet_NaN();
    return bar;
}

std::vector<Bar> narrowBars(const Points& points, double narrowest)
{
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!isUp(points[i])) {
            continue;
        }
        Peak peak{i, i + 1};
        while (peak.last < points.size() && isUp(points[peak.last])) {
            ++peak.last;
        }
        i = peak.last - 1;
        if (points[i].seconds - points[peak.first].seconds >= narrowest) {
            continue;
        }
        const Bar bar = barOf(points, peak, narrowest);
        if (!bars.empty() && bar.begin <= bars.back().end) {
            bars.back().end = std::max(bars.back().end, bar.end);
            bars.back().height = std::max(bars.back().height, bar.height);
        } else {
            bars.push_back(bar);
        }
    }
    return bars;
}

} // namespace

std::vector<PlotWidget::Point> withWidePeaks(const std::vector<PlotWidget::Point>& points,
                                             double narrowest)
{
    Points seen;
    std::size_t next = 0;
    for (const Bar& bar : narrowBars(points, narrowest)) {
        for (; next < points.size() && points[next].seconds < bar.begin; ++next) {
            seen.push_back(points[next]);
        }
        while (next < points.size() && points[next].seconds <= bar.end) {
            ++next;
        }
        seen.insert(seen.end(), {{bar.begin, bar.ground},
                                 {bar.begin, bar.height},
                                 {bar.end, bar.height},
                                 {bar.end, bar.ground}});
    }
    seen.insert(seen.end(), points.begin() + static_cast<std::ptrdiff_t>(next), points.end());
    return seen;
}

} // namespace trilume::ui
