// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>
#include <QTimer>

class QKeyEvent;
class QLabel;
class QListView;
class QMouseEvent;

namespace trilume::ui {

class Theme;

// A chat is taken with the mouse and put into a folder, or out of its own: onto the folder's
// heading, or onto any chat that is where it is to be. [ui thread] Esc puts it back. The list is
// borrowed, shows a ChatListProxy and outlives this.
class ChatDrag final : public QObject
{
    Q_OBJECT

public:
    ChatDrag(const Theme& theme, QListView& list, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(trilume::app::ChatId chat, trilume::app::FolderId folder); // none: into none

private:
    [[nodiscard]] bool onPress(const QMouseEvent& event);
    [[nodiscard]] bool onMove(const QMouseEvent& event);
    [[nodiscard]] bool onRelease(const QMouseEvent& event);
    void begin();
    void follow(const QPoint& place);
    void scroll(); // while it is held at an edge
    void end();

    const Theme& m_theme;
    QListView& m_list;
    QPersistentModelIndex m_pressed; // the chat; invalid: none
    QPoint m_pressedAt;
    QPoint m_place;
    QLabel* m_label; // what is carried
    QTimer m_scrolling;
    bool m_isDragging = false;
};

} // namespace trilume::ui
