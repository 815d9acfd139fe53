// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QValidator>

namespace trilume::ui {

struct NumberRange
{
    double minimum = 0.0;
    double maximum = 0.0;
    int decimals = 0; // at most
};

// Takes numbers as app::readNumber() does, in every field alike: 0.7, 0,7 and the digits of other
// scripts. [ui thread]
class NumberValidator final : public QValidator
{
    Q_OBJECT

public:
    NumberValidator(const NumberRange& range, QObject* parent);

    [[nodiscard]] State validate(QString& input, int& position) const override;

private:
    NumberRange m_range;
};

// A field for a number that is shown as the locale writes it. [ui thread]
class NumberField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QString textFromValue(double value) const override;
    void fixup(QString& input) const override;

private:
    [[nodiscard]] QString withoutUnit(const QString& text) const;
};

} // namespace trilume::ui
