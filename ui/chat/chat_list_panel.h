// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"

#include <QWidget>

#include <set>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Banner;
class ChatListProxy;
class Theme;

// The side bar of the chat page: new chat, filter, the chats, and the offer to take back a
// deletion. [ui thread]
class ChatListPanel final : public QWidget
{
    Q_OBJECT

public:
    ChatListPanel(const Theme& theme, app::ChatController& chats, QWidget* parent);

    void focusFilter();
    void renameCurrent();

    [[nodiscard]] QSize sizeHint() const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void writeRequested(); // a chat was opened or begun by hand: the composer is next

private:
    void build();
    void connectSignals();
    void applyTheme();
    void updateEmptyHint();
    [[nodiscard]] QString emptyHint() const; // why none are listed
    void selectCurrentChat();
    void openSelected();
    void deleteSelected();
    void offerUndo(const QString& title);
    void updateUndo();
    void showMenu(const QPoint& position);
    [[nodiscard]] app::ChatId selectedChat() const;

    const Theme& m_theme;
    app::ChatController& m_chats;
    ChatListProxy* m_proxy;
    QPushButton* m_newChat;
    QLineEdit* m_filter;
    QListView* m_list;
    QLabel* m_emptyHint;
    Banner* m_undo;
    std::set<app::ChatId> m_offered; // deleted since the start: what the banner offers to take back
};

} // namespace trilume::ui
