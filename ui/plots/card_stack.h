// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QMenu;
class QVBoxLayout;

namespace trilume::app {
class Settings;
}

namespace trilume::ui {

class EnlargedPlot;
class DockCard;
class Theme;

// The cards of the dock below each other. The person may move a card (its menu, or Alt with up and
// down while it has the focus), hide it, bring it back (the menu of the dock), and enlarge it over
// the window; the settings remember order and what is hidden. [ui thread]
class CardStack final : public QWidget
{
    Q_OBJECT

public:
    // Borrowed, outlive this.
    CardStack(const Theme& theme, app::Settings& settings, QWidget* parent);

    void add(DockCard* card); // a child of this from now on; the usual order is that of adding
    void addBelow(QWidget* widget); // stays below all cards

    // Every card that has something to show, checked where it is shown; and the usual order.
    void fillMenu(QMenu& menu);
    void setMargins(const QMargins& margins); // and the space between cards, from the theme

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Direction
    {
        Up = -1,
        Down = 1,
    };

    void place();
    void updateCards(); // which can be seen
    void orderTabs();
    void extendMenu(DockCard& card, QMenu& menu);
    [[nodiscard]] DockCard* neighbour(const DockCard& card, Direction direction) const;
    void move(DockCard& card, Direction direction);
    void setHidden(DockCard& card, bool hidden);
    void enlarge(DockCard& card);
    [[nodiscard]] bool isEnlarged(const DockCard& card) const;
    [[nodiscard]] bool isHidden(const DockCard& card) const;

    const Theme& m_theme;
    app::Settings& m_settings;
    QVBoxLayout* m_column;
    std::vector<DockCard*> m_cards; // in the order that is shown
    QStringList m_usual;            // their words in the usual order
    QStringList m_hidden;           // words
    EnlargedPlot* m_enlarged = nullptr;
};

} // namespace trilume::ui
