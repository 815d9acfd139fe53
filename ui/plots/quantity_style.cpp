// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/quantity_style.h"

#include "ui/theme/tokens.h"

#include <QCoreApplication>

#include <array>

namespace trilume::ui {

namespace {

constexpr double kKibi = 1024.0;

QString inWords(const char* text)
{
    return QCoreApplication::translate("QuantityStyle", text);
}

DisplayUnit joules(double highest)
{
    if (highest >= 1.0) {
        return {1.0, QStringLiteral("J")};
    }
    return highest >= 1e-3 ? DisplayUnit{1e3, QStringLiteral("mJ")}
                           : DisplayUnit{1e6, QStringLiteral("\u00B5J")};
}

DisplayUnit bytes(double highest)
{
    return highest >= kKibi * kKibi * kKibi
               ? DisplayUnit{1.0 / (kKibi * kKibi * kKibi), QStringLiteral("GiB")}
               : DisplayUnit{1.0 / (kKibi * kKibi), QStringLiteral("MiB")};
}

} // namespace

QString quantityTitle(app::Quantity quantity)
{
    switch (quantity) {
    case app::Quantity::Power:
        return inWords(QT_TRANSLATE_NOOP("QuantityStyle", "Power"));
    case app::Quantity::Throughput:
        return inWords(QT_TRANSLATE_NOOP("QuantityStyle", "Throughput"));
    case app::Quantity::EnergyPerToken:
        return inWords(QT_TRANSLATE_NOOP("QuantityStyle", "Energy per token"));
    case app::Quantity::Memory:
        return inWords(QT_TRANSLATE_NOOP("QuantityStyle", "Memory"));
    case app::Quantity::Temperature:
        return inWords(QT_TRANSLATE_NOOP("QuantityStyle", "Temperature"));
    case app::Quantity::Bandwidth:
        return inWords(QT_TRANSLATE_NOOP("QuantityStyle", "Device bandwidth"));
    case app::Quantity::Cycles:
        return inWords(QT_TRANSLATE_NOOP("QuantityStyle", "Device cycles"));
    case app::Quantity::Clock:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("QuantityStyle", "Processor clock"));
}

DisplayUnit displayUnit(app::Quantity quantity, double highest)
{
    switch (quantity) {
    case app::Quantity::EnergyPerToken:
        return joules(highest);
    case app::Quantity::Memory:
        return bytes(highest);
    case app::Quantity::Clock:
        return {1e-9, QStringLiteral("GHz")};
    case app::Quantity::Bandwidth:
        return highest >= 1e9 ? DisplayUnit{1e-9, QStringLiteral("GB/s")}
                              : DisplayUnit{1e-6, QStringLiteral("MB/s")};
    case app::Quantity::Cycles:
        //: a million per second
        return {1e-6, inWords(QT_TRANSLATE_NOOP("QuantityStyle", "million/s"))};
    case app::Quantity::Throughput:
        return {1.0, inWords(QT_TRANSLATE_NOOP("QuantityStyle", "tokens/s"))};
    case app::Quantity::Power:
    case app::Quantity::Temperature:
        break;
    }
    return {1.0, app::unitOf(quantity)};
}

double smallestTop(app::Quantity quantity)
{
    switch (quantity) {
    case app::Quantity::Throughput:
    case app::Quantity::Memory:
    case app::Quantity::Temperature:
        return 10.0;
    case app::Quantity::Power:
    case app::Quantity::EnergyPerToken:
    case app::Quantity::Clock:
    case app::Quantity::Bandwidth:
    case app::Quantity::Cycles:
        break;
    }
    return 1.0;
}

QColor Tokens::*lineColor(const app::SeriesDescription& series, std::size_t index)
{
    const bool isOfDevice = !series.device.isEmpty() && series.device != QLatin1String("CPU");
    if (isOfDevice) {
        return &Tokens::plus;
    }
    // The first line of each plot has a colour of its own; the others follow in the same order. In
    // the plot of power a device may stand beside the processor.
    static constexpr std::array<QColor Tokens::*, 5> kPower = {
        &Tokens::minus, &Tokens::good, &Tokens::zero, &Tokens::muted, &Tokens::faint};
    static constexpr std::array<QColor Tokens::*, 5> kOthers = {
        &Tokens::plus, &Tokens::minus, &Tokens::good, &Tokens::zero, &Tokens::muted};
    if (series.quantity == app::Quantity::Power) {
        return kPower.at(index % kPower.size());
    }
    std::size_t first = 0;
    if (series.quantity == app::Quantity::EnergyPerToken) {
        first = 2;
    } else if (series.quantity == app::Quantity::Memory) {
        first = 3;
    } else if (series.quantity == app::Quantity::Temperature) {
        first = 1;
    }
    return kOthers.at((first + index) % kOthers.size());
}

} // namespace trilume::ui
