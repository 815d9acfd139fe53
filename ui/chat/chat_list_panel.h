// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"

#include <QWidget>

#include <set>

class QAction;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Banner;
class ChatListProxy;
class FolderCommands;
class ChatSearch;
class Dialogs;
class ModelDrop;
class Theme;
class TransferNotice;
class WindowActions;

// The side bar of the chat page: new chat, search, the chats or what was found, and the offer to
// take back a deletion. [ui thread]
class ChatListPanel final : public QWidget
{
    Q_OBJECT

public:
    ChatListPanel(const Theme& theme,
                  app::ChatController& chats,
                  Dialogs& dialogs,
                  QWidget* parent);

    void focusFilter();
    void renameCurrent();

    // Does what those of the actions ask for that are about files of chats, and takes the files
    // that are dropped. Borrowed.
    void follow(const WindowActions& actions, const ModelDrop& drop);

    [[nodiscard]] QSize sizeHint() const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void writeRequested(); // a chat was opened or begun by hand: the composer is next
    void messageRequested(trilume::app::ChatId chat, trilume::app::MessageId message);
    void noticeRaised();                     // there is something to be seen here
    void wordsChanged(const QString& typed); // that are looked for, to be marked; empty: none

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
    void addActions(QMenu& menu, const QModelIndex& index);
    void updateSearch();
    void openFound(app::ChatId chat, app::MessageId message);
    [[nodiscard]] bool isTypedInList(const QKeyEvent& key);
    [[nodiscard]] app::ChatId selectedChat() const;

    const Theme& m_theme;
    app::ChatController& m_chats;
    ChatListProxy* m_proxy;
    QPushButton* m_newChat;
    QLineEdit* m_filter;
    QListView* m_list;
    QListView* m_results;
    ChatSearch* m_search;
    QLabel* m_emptyHint;
    Banner* m_undo;
    Banner* m_folderUndo;
    FolderCommands* m_folders;
    Banner* m_transferNotice;
    Banner* m_transferError;
    TransferNotice* m_transfer;
    QAction* m_chatSettings = nullptr; // of the open chat; none before follow()
    std::set<app::ChatId> m_offered; // deleted since the start: what the banner offers to take back
};

} // namespace trilume::ui
