// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quantity.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace trilume::ui {

namespace {

constexpr QChar kThinSpace(0x202F); // the kind at which no line breaks
constexpr int kSignificantDigits = 3;

QString grouped(const QString& digits)
{
    const qsizetype start = digits.startsWith(QLatin1Char('-')) ? 1 : 0;
    QString out = digits;
    for (qsizetype at = digits.size() - 3; at > start; at -= 3) {
        out.insert(at, kThinSpace);
    }
    return out;
}

// `decimals` digits after the mark, thousands grouped, trailing zeros after the mark dropped when
// `dropZeros`.
QString fixed(double value, int decimals, bool dropZeros)
{
    QString text = QString::number(value, 'f', decimals);
    QString fraction = text.section(QLatin1Char('.'), 1);
    QString whole = text.section(QLatin1Char('.'), 0, 0);
    while (dropZeros && fraction.endsWith(QLatin1Char('0'))) {
        fraction.chop(1);
    }
    whole = grouped(whole);
    return fraction.isEmpty() ? whole : whole + QLocale().decimalPoint() + fraction;
}

QString significant(double value, bool dropZeros)
{
    if (!std::isfinite(value)) {
        return QStringLiteral("\u2013");
    }
    if (value == 0.0) {
        return QStringLiteral("0");
    }
    int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const auto unitOf = [&exponent] {
        return std::pow(10.0, exponent - kSignificantDigits + 1);
    };
    double rounded = std::round(value / unitOf()) * unitOf();
    // Rounding may have carried into another digit: 9.996 has become 10.
    exponent = static_cast<int>(std::floor(std::log10(std::abs(rounded)) + 1e-9));
    rounded = std::round(value / unitOf()) * unitOf();
    return fixed(rounded, std::max(0, kSignificantDigits - 1 - exponent), dropZeros);
}

QString translate(const char* text)
{
    return QCoreApplication::translate("Quantity", text);
}

} // namespace

QString formatCount(qint64 value)
{
    return grouped(QString::number(value));
}

QString formatSignificant(double value)
{
    return significant(value, false);
}

QString formatHairline(double value)
{
    return significant(value, true);
}

QString formatDuration(double seconds)
{
    if (seconds < 0.0 || !std::isfinite(seconds)) {
        return QStringLiteral("\u2013");
    }
    if (seconds < 1e-3) {
        return QCoreApplication::translate("Quantity", "%1 µs")
            .arg(significant(seconds * 1e6, true));
    }
    if (seconds < 1.0) {
        return QCoreApplication::translate("Quantity", "%1 ms")
            .arg(significant(seconds * 1e3, true));
    }
    return QCoreApplication::translate("Quantity", "%1 s").arg(significant(seconds, true));
}

QString formatParameters(qint64 count)
{
    const double value = static_cast<double>(count);
    if (value >= 1e9) {
        //: a number of parameters: billions
        return QCoreApplication::translate("Quantity", "%1 B").arg(significant(value / 1e9, true));
    }
    if (value >= 1e6) {
        //: a number of parameters: millions
        return QCoreApplication::translate("Quantity", "%1 M").arg(significant(value / 1e6, true));
    }
    return formatCount(count);
}

QString formatBytes(qint64 bytes)
{
    constexpr std::array<const char*, 4> kUnits = {
        QT_TRANSLATE_NOOP("Quantity", "%1 bytes"),
        QT_TRANSLATE_NOOP("Quantity", "%1 KiB"),
        QT_TRANSLATE_NOOP("Quantity", "%1 MiB"),
        QT_TRANSLATE_NOOP("Quantity", "%1 GiB"),
    };
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1024.0 && unit + 1 < kUnits.size()) {
        value /= 1024.0;
        ++unit;
    }
    return translate(kUnits.at(unit)).arg(significant(value, true));
}

QString formatBitsPerWeight(double bits)
{
    return QCoreApplication::translate("Quantity", "%1 bit").arg(significant(bits, true));
}

ScaledFigure scaleJoules(double joules)
{
    const double size = std::abs(joules);
    if (size >= 1.0 || size == 0.0) {
        return {formatSignificant(joules), QStringLiteral("J")};
    }
    return size >= 1e-3 ? ScaledFigure{formatSignificant(joules * 1e3), QStringLiteral("mJ")}
                        : ScaledFigure{formatSignificant(joules * 1e6), QStringLiteral("\u00B5J")};
}

} // namespace trilume::ui
