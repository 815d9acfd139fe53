// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/device_constants.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace trilume::ui {

class Badge;
class IconButton;
class Theme;

// A constant of a board: what it is, its value with the unit, how it is known and from where; where
// a person may change it, a field, and the way back. [ui thread]
class ConstantRow final : public QWidget
{
    Q_OBJECT

public:
    ConstantRow(const Theme& theme, const app::DeviceConstant& constant, QWidget* parent);

    // The same constant, as it is now.
    void follow(const app::DeviceConstant& constant);

    // Why what stands in the field does not count.
    void refuse(const QString& problem);

    void setNarrow(bool isNarrow); // the value below the words

    [[nodiscard]] const QString& setting() const { return m_constant.setting; }

Q_SIGNALS:
    // Nothing: it is to be as it came.
    void typed(const QString& text);

private:
    void addValue();
    void addField();
    void commit();
    void applyTheme();
    [[nodiscard]] QString shownValue() const;
    [[nodiscard]] QString sourceText() const;

    const Theme& m_theme;
    app::DeviceConstant m_constant;
    QBoxLayout* m_row = nullptr;
    QLabel* m_name;
    Badge* m_badge;
    QLabel* m_source;
    QLabel* m_problem;
    QLabel* m_value = nullptr;    // of one that is built in
    QLineEdit* m_field = nullptr; // of one that a person may change
    QWidget* m_cell = nullptr;    // what has the value
    QLabel* m_unit;
    IconButton* m_reset = nullptr;
};

} // namespace trilume::ui
