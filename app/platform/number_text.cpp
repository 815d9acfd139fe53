// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/number_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace trilume::app {

namespace {

constexpr QChar kThinSpace(0x202F); // the kind at which no line breaks
constexpr QChar kMinus(0x2212);
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

// `decimals` digits after the mark, thousands grouped.
QString fixed(double value, int decimals, Zeros zeros)
{
    const QString text = QString::number(value, 'f', decimals);
    QString fraction = text.section(QLatin1Char('.'), 1);
    const QString whole = grouped(text.section(QLatin1Char('.'), 0, 0));
    while (zeros == Zeros::Drop && fraction.endsWith(QLatin1Char('0'))) {
        fraction.chop(1);
    }
    return fraction.isEmpty() ? whole : whole + QLatin1Char('.') + fraction;
}

} // namespace

QString inLocale(const QString& number)
{
    const QLocale locale;
    const QString zero = locale.zeroDigit();
    QString out;
    out.reserve(number.size());
    for (const QChar character : number) {
        if (character >= u'0' && character <= u'9') {
            // The digits of a script follow each other; beyond the first 65 536 characters they
            // are pairs, of which the second one counts.
            out += QStringView(zero).chopped(1);
            out += QChar(zero.back().unicode() + character.unicode() - u'0');
        } else if (character == u'-') {
            // Some locales have marks of direction with it.
            out += locale.negativeSign().replace(QLatin1Char('-'), kMinus);
        } else if (character == u'.') {
            out += locale.decimalPoint();
        } else {
            out += character;
        }
    }
    return out;
}

QString countText(qint64 value)
{
    return inLocale(grouped(QString::number(value)));
}

QString numberText(qint64 value)
{
    return inLocale(QString::number(value));
}

QString significantText(double value, Zeros zeros)
{
    if (!std::isfinite(value)) {
        return QStringLiteral("\u2013");
    }
    if (value == 0.0) {
        return inLocale(QStringLiteral("0"));
    }
    int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const auto unitOf = [&exponent] {
        return std::pow(10.0, exponent - kSignificantDigits + 1);
    };
    double rounded = std::round(value / unitOf()) * unitOf();
    // Rounding may have carried into another digit: 9.996 has become 10.
    exponent = static_cast<int>(std::floor(std::log10(std::abs(rounded)) + 1e-9));
    rounded = std::round(value / unitOf()) * unitOf();
    return inLocale(fixed(rounded, std::max(0, kSignificantDigits - 1 - exponent), zeros));
}

} // namespace trilume::app
