// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/quantities.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace trilume::ui {

// From values to places in a range of colours and back. A value.
class ValueRange
{
public:
    ValueRange() = default;

    // Holds all of the values that are finite (and above zero, for Logarithmic).
    ValueRange(QuantityScale scale, const std::vector<double>& values);

    // 0..1, the ends for what lies beyond them; not-a-number stays it.
    [[nodiscard]] double placeOf(double value) const;

    [[nodiscard]] double valueAt(double place) const;

    [[nodiscard]] double lowest() const { return m_lowest; }

    [[nodiscard]] double highest() const { return m_highest; }

private:
    QuantityScale m_scale = QuantityScale::Linear;
    double m_lowest = 0.0;
    double m_highest = 1.0;
};

} // namespace trilume::ui
