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
    case app::Quantity::Power:
    case app::Quantity::Throughput:
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
        break;
    }
    return 1.0;
}

QColor Tokens::*lineColor(app::Quantity quantity, std::size_t index)
{
    // The first line of each plot has a colour of its own; the others follow in the same order.
    static constexpr std::array<QColor Tokens::*, 5> kColors = {
        &Tokens::plus, &Tokens::minus, &Tokens::good, &Tokens::zero, &Tokens::muted};
    std::size_t first = 0;
    switch (quantity) {
    case app::Quantity::Power:
    case app::Quantity::Temperature:
        break;
    case app::Quantity::Throughput:
    case app::Quantity::Clock:
        first = 1;
        break;
    case app::Quantity::EnergyPerToken:
        first = 2;
        break;
    case app::Quantity::Memory:
        first = 3;
        break;
    }
    return kColors.at((first + index) % kColors.size());
}

} // namespace trilume::ui
