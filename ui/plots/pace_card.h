// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/time_per_token.h"
#include "ui/plots/dock_card.h"

#include <vector>

class QCPGraph;
class QCustomPlot;
class QLabel;

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Badge;
class ElidedLabel;
class IconButton;
class Readout;
class Theme;

// Time per token over the length of the chat that is open, a dot for each answer, and a sentence on
// whether it stays the same. [ui thread] Not seen before the chat has enough answers to tell.
class PaceCard final : public DockCard
{
    Q_OBJECT

public:
    // `chats` is borrowed and outlives this.
    PaceCard(const Theme& theme, app::ChatController& chats, QWidget* parent);

    [[nodiscard]] QString sentence() const;

    [[nodiscard]] QString word() const override { return QStringLiteral("pace"); }

    [[nodiscard]] QString title() const override;

    [[nodiscard]] bool hasContent() const override { return m_hasTrend; }

    [[nodiscard]] bool hasPlot() const override { return m_hasTrend; }

    void setFilling(bool filling) override;

    // Where the dots are drawn, on this.
    [[nodiscard]] std::vector<QPoint> dots() const;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void build();
    void showMenu(const QPoint& globalPosition);
    void readChat();
    void draw();
    void applyTheme();

    const Theme& m_theme;
    app::ChatController& m_chats;
    ElidedLabel* m_title;
    Badge* m_badge;
    IconButton* m_more;
    Readout* m_readout;
    QCustomPlot* m_plot;
    QCPGraph* m_graph = nullptr;
    QLabel* m_length; // of the chat, at the right end of the axis
    QLabel* m_sentence;
    std::vector<app::AnswerPace> m_paces;
    bool m_hasTrend = false;
    bool m_isFilling = false;
};

} // namespace trilume::ui
