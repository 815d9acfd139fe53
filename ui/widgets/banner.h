// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace trilume::ui {

class IconButton;
class Theme;

// One sentence in the place it is about, with at most one action and a button that closes it: an
// error or an offer to undo. Stays until it is closed or replaced.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Error = 1,
        Notice = 2,
    };

    Banner(const Theme& theme, Kind kind, QWidget* parent);

    void setActionText(const QString& text); // empty: no action

public Q_SLOTS:
    void showMessage(const QString& message); // replaces a former one
    void dismiss();

Q_SIGNALS:
    void actionTriggered();

private:
    void applyTheme();

    const Theme& m_theme;
    Kind m_kind;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    IconButton* m_close;
};

} // namespace trilume::ui
