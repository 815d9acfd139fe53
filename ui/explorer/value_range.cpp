// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/value_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trilume::ui {

ValueRange::ValueRange(QuantityScale scale, const std::vector<double>& values)
    : m_scale(scale)
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const double value : values) {
        if (std::isfinite(value) && (scale != QuantityScale::Logarithmic || value > 0.0)) {
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
    }
    if (lowest > highest) { // nothing to show
        lowest = scale == QuantityScale::Logarithmic ? 1.0 : 0.0;
        highest = 1.0;
    }
    if (scale == QuantityScale::Linear) {
        lowest = std::min(lowest, 0.0);
    } else if (scale == QuantityScale::Signed) {
        highest = std::max(std::abs(lowest), std::abs(highest));
        lowest = -highest;
    }
    if (lowest == highest) { // one colour in the middle of the range
        const double around = lowest == 0.0 ? 1.0 : std::abs(lowest) / 2.0;
        highest += around;
        lowest -= scale == QuantityScale::Linear ? 0.0 : around;
    }
    m_lowest = lowest;
    m_highest = highest;
}

double ValueRange::placeOf(double value) const
{
    if (std::isnan(value)) {
        return value;
    }
    if (m_scale == QuantityScale::Logarithmic) {
        if (!(value > 0.0)) {
            return 0.0;
        }
        const double decades = std::log(m_highest / m_lowest);
        return std::clamp(std::log(value / m_lowest) / decades, 0.0, 1.0);
    }
    return std::clamp((value - m_lowest) / (m_highest - m_lowest), 0.0, 1.0);
}

double ValueRange::valueAt(double place) const
{
    return m_scale == QuantityScale::Logarithmic ? m_lowest * std::pow(m_highest / m_lowest, place)
                                                 : m_lowest + place * (m_highest - m_lowest);
}

} // namespace trilume::ui
