// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace trilume::ui {

class Theme;

// A long text to be looked at, over the window. [ui thread] Lays out what is in sight, for which a
// line of many thousand characters is shown as several. Deletes itself when it is closed.
class TextPopup final : public QFrame
{
    Q_OBJECT

public:
    TextPopup(const Theme& theme, const QString& text, QWidget* parent);

    void showAbove(const QWidget& place); // within its window
};

} // namespace trilume::ui
