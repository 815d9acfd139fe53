// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"

#include "app/platform/number_text.h"

#include <algorithm>

namespace trilume::ui {

namespace {

QValidator::State stateOf(const QString& typed, const NumberRange& range)
{
    const QString plain = app::plainNumber(typed);
    const qsizetype decimals = plain.section(QLatin1Char('.'), 1).section(u'e', 0, 0).size();
    const bool isWhole = range.decimals == 0 && plain.contains(QLatin1Char('.'));
    if (plain.isNull() || isWhole || decimals > range.decimals
        || (plain.startsWith(QLatin1Char('-')) && range.minimum >= 0.0)) {
        return QValidator::Invalid;
    }
    const std::optional<double> value = app::readNumber(typed);
    if (!value) {
        return QValidator::Intermediate; // the beginning of one
    }
    if (*value >= range.minimum && *value <= range.maximum) {
        return QValidator::Acceptable;
    }
    const bool onlyGrows =
        (*value >= 0.0 && *value > range.maximum) || (*value < 0.0 && *value < range.minimum);
    return onlyGrows ? QValidator::Invalid : QValidator::Intermediate;
}

} // namespace

NumberValidator::NumberValidator(const NumberRange& range, QObject* parent)
    : QValidator(parent)
    , m_range(range)
{}

QValidator::State NumberValidator::validate(QString& input, int&) const
{
    return stateOf(input, m_range);
}

// The field has its unit behind the number, and at the least value words in place of one.
QString NumberField::withoutUnit(const QString& text) const
{
    QString number = text;
    if (!suffix().isEmpty() && number.endsWith(suffix())) {
        number.chop(suffix().size());
    }
    return number.trimmed();
}

QValidator::State NumberField::validate(QString& input, int&) const
{
    if (!specialValueText().isEmpty() && input == specialValueText()) {
        return QValidator::Acceptable;
    }
    return stateOf(withoutUnit(input), {minimum(), maximum(), decimals()});
}

double NumberField::valueFromText(const QString& text) const
{
    if (!specialValueText().isEmpty() && text == specialValueText()) {
        return minimum();
    }
    return app::readNumber(withoutUnit(text)).value_or(value());
}

QString NumberField::textFromValue(double value) const
{
    return app::inLocale(QString::number(value, 'f', decimals()));
}

// What is left behind and is no number: the nearest one, or what was there before.
void NumberField::fixup(QString& input) const
{
    const double number = app::readNumber(withoutUnit(input)).value_or(value());
    input = textFromValue(std::clamp(number, minimum(), maximum())) + suffix();
}

} // namespace trilume::ui
