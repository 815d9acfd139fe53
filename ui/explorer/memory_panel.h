// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace trilume::ui {

class QuartileBars;
class Theme;
class ViewCard;

// Which layers forget fast and which remember, and how much of a chosen message is still in the
// state. [ui thread]
class MemoryPanel final : public QWidget
{
    Q_OBJECT

public:
    MemoryPanel(const Theme& theme, QWidget* parent);

    void setContent(app::ActivationSnapshotPtr snapshot, std::size_t layer);

    // Which of MemoryView::messages is shown; nothing: there is none yet.
    [[nodiscard]] std::optional<std::size_t> shownMessage() const;

    void chooseMessage(std::size_t message); // by its number in the chat; the newest is followed

    [[nodiscard]] QuartileBars& halfLives() const { return *m_halfLives; }

    [[nodiscard]] QuartileBars& remaining() const { return *m_remaining; }

Q_SIGNALS:
    void layerRequested(int layer);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void showHalfLives();
    void showRemaining();
    void showChoice();
    void fillMenu();

    const Theme& m_theme;
    QBoxLayout* m_row;
    ViewCard* m_halfLifeCard;
    QuartileBars* m_halfLives;
    QLabel* m_extremes; // which layers forget fastest and slowest
    ViewCard* m_remainingCard;
    QToolButton* m_choice;
    QuartileBars* m_remaining;
    QLabel* m_sentence;
    app::ActivationSnapshotPtr m_snapshot;
    std::size_t m_layer = 0;
    std::optional<std::size_t> m_message; // chosen by the person, by its number in the chat
};

} // namespace trilume::ui
