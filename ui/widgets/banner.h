// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

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

    [[nodiscard]] QString message() const; // as it is shown; empty: none is

public Q_SLOTS:
    void showMessage(const QString& message); // replaces a former one
    // Of which nothing is made visible: whoever put it together has, and isolates work in it.
    void showVisible(const QString& shown);
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void closed(); // by its button

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // Beside the text where that leaves it room, else below it.
    void placeAction();
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    IconButton* m_close;
    QHBoxLayout* m_row;
    QVBoxLayout* m_column;
};

} // namespace trilume::ui
