// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace trilume::ui {

class Theme;
class WrappingRow;

// A row of buttons of which one is on; the arrow keys go through them. Hidden without names. Where
// its size policy lets it be narrow, it has several lines. [ui thread]
class PartSwitch final : public QWidget
{
    Q_OBJECT

public:
    // Buttons are named `prefix` and their number.
    PartSwitch(const Theme& theme, QString prefix, QWidget* parent);

    void setNames(const QStringList& names);
    void setCurrent(int part);

Q_SIGNALS:
    void chosen(int part); // by the person

private:
    const Theme& m_theme;
    QString m_prefix;
    QStringList m_names;
    WrappingRow* m_row;
    QButtonGroup* m_buttons;
};

} // namespace trilume::ui
