// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace trilume::app {
class ChatController;
class MetricsHub;
} // namespace trilume::app

namespace trilume::ui {

class IconButton;
class Theme;
class ThroughputCard;

// The instruments beside the chat: a switch for the time they show, pause, and a card for each
// quantity that can be measured here. [ui thread]
class LiveDock final : public QWidget
{
    Q_OBJECT

public:
    LiveDock(const Theme& theme,
             const app::MetricsHub& metrics,
             app::ChatController& chats,
             QWidget* parent);

    [[nodiscard]] ThroughputCard& throughput() const { return *m_throughput; }

private:
    void build();
    void applyTheme();
    void setPaused(bool isPaused);
    void readLastAnswer();

    const Theme& m_theme;
    app::ChatController& m_chats;
    QToolButton* m_short;
    QToolButton* m_long;
    IconButton* m_pause;
    QWidget* m_head;
    QWidget* m_cards;
    ThroughputCard* m_throughput;
};

} // namespace trilume::ui
