// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/grid_text.h"

#include "ui/widgets/evidence.h"
#include "ui/widgets/quantity.h"

#include <QCoreApplication>

namespace trilume::ui {

namespace {

constexpr double kJoulesPerKwh = 3.6e6;

QString gramsText(double grams)
{
    const char* text = QT_TRANSLATE_NOOP("GridText", "%1 g");
    double amount = grams;
    if (grams < 1e-3) {
        text = QT_TRANSLATE_NOOP("GridText", "%1 µg");
        amount = grams * 1e6;
    } else if (grams < 1.0) {
        text = QT_TRANSLATE_NOOP("GridText", "%1 mg");
        amount = grams * 1e3;
    }
    return asAmount(QCoreApplication::translate("GridText", text).arg(formatHairline(amount)));
}

QString priceText(double price, const QString& currency)
{
    const QString figure = formatHairline(price);
    return asAmount(currency.isEmpty() ? figure : figure + QLatin1Char(' ') + currency);
}

} // namespace

QStringList gridLines(double joules, EvidenceLabel label, const app::GridSettings& grid)
{
    const double kwh = joules / kJoulesPerKwh;
    const bool isModelled = label == EvidenceLabel::Modelled;
    const QString found = evidenceText(isModelled ? label : EvidenceLabel::Derived);
    QStringList lines;
    if (grid.pricePerKwh > 0.0) {
        //: %1 is an amount of money, %2 the price of a kilowatt-hour, %3 how it was found
        lines.append(QCoreApplication::translate("GridText", "Costs %1, at %2 per kWh (%3)")
                         .arg(priceText(kwh * grid.pricePerKwh, grid.currency),
                              priceText(grid.pricePerKwh, grid.currency), found));
    }
    if (grid.gramsPerKwh > 0.0) {
        //: %1 is an amount of carbon dioxide, %2 that of a kilowatt-hour, %3 how it was found
        lines.append(
            QCoreApplication::translate("GridText", "Carbon dioxide: %1, at %2 per kWh (%3)")
                .arg(gramsText(kwh * grid.gramsPerKwh), gramsText(grid.gramsPerKwh), found));
    }
    return lines;
}

} // namespace trilume::ui
