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

enum class Mark
{
    None = 1,
    Decimal,   // or between thousands: point and comma, as keyboards have them
    Thousands, // only that
    Sign,
    Exponent,
    Nothing, // says nothing
};

Mark markOf(char32_t character)
{
    switch (character) {
    case U'.':
    case U',':
    case 0xFF0E: // the wide ones
    case 0xFF0C:
    case 0x060C: // the Arabic comma, which its keyboards have in place of the decimal mark
    case 0x066B: // the Arabic decimal mark
        return Mark::Decimal;
    case U'\'':
    case 0x2019:
    case 0x066C: // between thousands in Arabic
        return Mark::Thousands;
    case U'-':
    case U'+':
    case 0x2212:
    case 0xFF0B:
    case 0xFF0D:
        return Mark::Sign;
    case U'e':
    case U'E':
        return Mark::Exponent;
    default:
        break;
    }
    const QChar::Category category = QChar::category(character);
    const bool isNothing = category == QChar::Separator_Space || category == QChar::Other_Format;
    return isNothing ? Mark::Nothing : Mark::None;
}

// Where the decimal mark is; the size where there is none.
qsizetype decimalPlace(const QList<uint>& typed)
{
    qsizetype last = typed.size();
    for (qsizetype at = 0; at < typed.size(); ++at) {
        last = markOf(typed[at]) == Mark::Decimal ? at : last;
    }
    if (last == typed.size()) {
        return last;
    }
    const auto isLast = [&typed, last](uint character) {
        return character == typed[last];
    };
    return std::count_if(typed.cbegin(), typed.cend(), isLast) == 1 ? last : typed.size();
}

// Marks between thousands have three digits behind them.
bool areThousands(const QString& whole)
{
    const qsizetype first = whole.indexOf(QLatin1Char(','));
    const QStringList groups = whole.split(QLatin1Char(','));
    return first != 0 && std::all_of(groups.cbegin() + 1, groups.cend(), [](const QString& group) {
               return group.size() == 3;
           });
}

} // namespace

QString plainNumber(const QString& typed)
{
    const QList<uint> characters = typed.toUcs4();
    const qsizetype decimal = decimalPlace(characters);
    QString whole;
    QString rest;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const char32_t character = characters[at];
        QString& part = at < decimal ? whole : rest;
        const int digit = QChar::digitValue(character);
        if (digit >= 0) {
            part += QChar(u'0' + digit);
            continue;
        }
        const Mark mark = markOf(character);
        if (mark == Mark::None) {
            return {};
        }
        if (at == decimal) {
            part += QLatin1Char('.');
        } else if (mark == Mark::Decimal || mark == Mark::Thousands) {
            part += QLatin1Char(',');
        } else if (mark == Mark::Sign) {
            const bool isPlus = character == U'+' || character == 0xFF0B;
            part += QLatin1Char(isPlus ? '+' : '-');
        } else if (mark == Mark::Exponent) {
            part += QLatin1Char('e');
        }
    }
    if (!areThousands(whole) || rest.contains(QLatin1Char(','))) {
        return {};
    }
    const QString plain = whole.remove(QLatin1Char(',')) + rest;
    return plain.isNull() ? QStringLiteral("") : plain;
}

std::optional<double> readNumber(const QString& typed)
{
    bool isNumber = false;
    const double value = plainNumber(typed).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

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
