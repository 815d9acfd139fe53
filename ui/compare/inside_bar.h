// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/inside_pair.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace trilume::ui {

class Theme;

// Opens the differences inside two runs: a button, of more pairs a menu, and beside it what it is
// for, why it cannot be, or how far it is. Hidden while there is no pair. [ui thread]
class InsideBar final : public QWidget
{
    Q_OBJECT

public:
    InsideBar(const Theme& theme, QWidget* parent);

    void setPairs(const std::vector<app::InsidePair>& pairs);

public Q_SLOTS:
    void setReading(bool isReading);
    void setProgress(double share); // 0..1

Q_SIGNALS:
    void readRequested(int first, int second);
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillMenu();
    void showState();
    void applyTheme();
    [[nodiscard]] QString obstacle() const; // of all pairs; empty: one can be read at least

    const Theme& m_theme;
    QBoxLayout* m_row;
    QToolButton* m_open;
    QPushButton* m_stop;
    QLabel* m_note;
    std::vector<app::InsidePair> m_pairs;
    bool m_isReading = false;
    double m_share = 0.0;
};

} // namespace trilume::ui
