// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;

namespace trilume::ui {

class Theme;

// Asks for a name, in a line of its own over the window: Enter gives it, Esc gives none. [ui
// thread] Deletes itself when it is closed.
class NamePopup final : public QFrame
{
    Q_OBJECT

public:
    // `longest`: characters of a name.
    NamePopup(const Theme& theme, const QString& what, int longest, QWidget* parent);

    // Below this place, in global coordinates, or above it where there is no room.
    void showAt(const QRect& place);

Q_SIGNALS:
    void named(const QString& name); // not blank

private:
    void finish();

    QLineEdit* m_field;
};

} // namespace trilume::ui
