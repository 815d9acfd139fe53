// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace trilume::ui {

class Theme;

// A row in which the person sets a reference line of their own: a value and a name. Return takes
// it, Escape leaves everything as it was. [ui thread]
class ReferenceEditor final : public QWidget
{
    Q_OBJECT

public:
    ReferenceEditor(const Theme& theme, QWidget* parent);

    // Shows itself with the focus in the value.
    void begin(double value, const QString& name, const QString& unit); // 0: no value yet

Q_SIGNALS:
    void chosen(double value, const QString& name); // value above 0

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();

    QLineEdit* m_value;
    QLabel* m_unit;
    QLineEdit* m_name;
};

} // namespace trilume::ui
