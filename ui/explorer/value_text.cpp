// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/value_text.h"

#include "app/platform/text_run.h"
#include "ui/widgets/quantity.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <numbers>

namespace trilume::ui {

namespace {

// Below this nobody compares shares, and the digits would be mostly zeros.
constexpr double kSmallestPercent = 0.001;

ValueText percent(double share)
{
    if (share > 0.0 && share * 100.0 < kSmallestPercent) {
        //: %1 is a number
        return {
            QCoreApplication::translate("Quantities", "< %1").arg(formatHairline(kSmallestPercent)),
            QStringLiteral("%")};
    }
    return {formatSignificant(share * 100.0), QStringLiteral("%")};
}

ValueText duration(double seconds)
{
    const QString joined = app::withoutRuns(formatDuration(seconds));
    const qsizetype space = joined.lastIndexOf(QLatin1Char(' '));
    return {joined.left(space), joined.mid(space + 1)};
}

} // namespace

QString ValueText::joined() const
{
    return unit.isEmpty() ? value : asAmount(value + QChar(0x202F) + unit);
}

ValueText valueText(QuantityUnit unit, double value)
{
    if (std::isnan(value)) {
        return {QStringLiteral("\u2013"), {}};
    }
    switch (unit) {
    case QuantityUnit::Tokens:
        return {std::isinf(value) ? QStringLiteral("\u221E") : formatSignificant(value),
                QCoreApplication::translate("Quantities", "tokens")};
    case QuantityUnit::Share:
        return percent(value);
    case QuantityUnit::Seconds:
        return duration(value);
    case QuantityUnit::Plain:
        break;
    }
    return {formatSignificant(value), {}};
}

double halfLife(double gate)
{
    if (!(gate >= 0.0)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return gate >= 1.0 ? std::numeric_limits<double>::infinity()
                       : -std::numbers::ln2 / std::log(gate);
}

} // namespace trilume::ui
