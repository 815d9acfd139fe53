// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace trilume::ui {

class Theme;

// Buttons side by side, in several lines where there is little room, of which one is chosen, or
// none. Arrow keys go from one to the next and
// choose it. [ui thread]
class Segments final : public QFrame
{
    Q_OBJECT

public:
    Segments(const Theme& theme, const QStringList& names, QWidget* parent);

    void setChosen(int place); // -1: none; tells nobody

Q_SIGNALS:
    void chosen(int place); // by the person

private:
    void applyTheme();

    const Theme& m_theme;
    QButtonGroup* m_buttons;
};

} // namespace trilume::ui
