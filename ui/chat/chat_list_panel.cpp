// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_list_panel.h"

#include "app/chat/chat_controller.h"
#include "ui/chat/chat_drag.h"
#include "ui/chat/chat_list_delegate.h"
#include "ui/chat/chat_list_proxy.h"
#include "ui/chat/chat_search.h"
#include "ui/chat/folder_commands.h"
#include "ui/chat/transfer_notice.h"
#include "ui/frame/model_drop.h"
#include "ui/frame/window_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field_hint.h"
#include "ui/widgets/text_direction.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kWidth = 232;

} // namespace

ChatListPanel::ChatListPanel(const Theme& theme,
                             app::ChatController& chats,
                             Dialogs& dialogs,
                             QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chats(chats)
    , m_proxy(new ChatListProxy(this))
    , m_newChat(new QPushButton(tr("New chat"), this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_results(new QListView(this))
    , m_search(new ChatSearch(theme, chats, *m_filter, *m_results, this))
    , m_emptyHint(new QLabel(this))
    , m_undo(new Banner(theme, Banner::Kind::Notice, this))
    , m_folderUndo(new Banner(theme, Banner::Kind::Notice, this))
    , m_folders(new FolderCommands(theme, chats, *m_list, *m_folderUndo, this))
    , m_transferNotice(new Banner(theme, Banner::Kind::Notice, this))
    , m_transferError(new Banner(theme, Banner::Kind::Error, this))
    , m_transfer(new TransferNotice(*m_transferNotice, *m_transferError, chats, dialogs, *this))
{
    build();
    connectSignals();
    applyTheme();
    selectCurrentChat();
    updateEmptyHint();
}

void ChatListPanel::build()
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("list"));
    m_newChat->setObjectName(QStringLiteral("newChat"));
    m_newChat->setProperty("kind", QStringLiteral("plain"));
    m_newChat->setToolTip(tr("New chat (Ctrl+N)"));
    m_filter->setObjectName(QStringLiteral("chatFilter"));
    setFieldHint(*m_filter, tr("Search all chats"));
    m_filter->setAccessibleName(tr("Search titles and messages of all chats"));
    m_filter->setClearButtonEnabled(true);
    for (auto* clear : m_filter->findChildren<QAbstractButton*>()) {
        clear->setAccessibleName(tr("Clear"));
    }
    m_proxy->setSource(*m_chats.chats());
    m_list->setObjectName(QStringLiteral("chatList"));
    m_list->setAccessibleName(tr("Chats"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new ChatListDelegate(m_theme, m_list));
    m_list->setEditTriggers(QListView::EditKeyPressed);
    m_list->setSelectionMode(QListView::NoSelection); // the open chat is marked by the delegate
    m_results->setObjectName(QStringLiteral("foundChats"));
    m_results->setAccessibleName(tr("Found chats and messages"));
    m_results->setSelectionMode(QListView::NoSelection);
    m_results->hide();
    for (QListView* list : {m_list, m_results}) {
        list->setProperty("surface", QStringLiteral("rows"));
        list->setVerticalScrollMode(QListView::ScrollPerPixel);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setResizeMode(QListView::Adjust);
        list->setMouseTracking(true);
    }
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_emptyHint->setObjectName(QStringLiteral("noChats"));
    m_emptyHint->setProperty("textStyle", QStringLiteral("note"));
    m_emptyHint->setProperty("tone", QStringLiteral("faint"));
    m_emptyHint->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoBar"));
    m_transferNotice->setObjectName(QStringLiteral("transferNotice"));
    m_transferError->setObjectName(QStringLiteral("transferError"));
    m_undo->setActionText(tr("Undo"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_newChat);
    column->addWidget(m_filter);
    column->addWidget(m_emptyHint);
    column->addWidget(m_list, 1);
    column->addWidget(m_results, 1);
    column->addWidget(m_transferError);
    column->addWidget(m_transferNotice);
    column->addWidget(m_folderUndo);
    column->addWidget(m_undo);
}

void ChatListPanel::connectSignals()
{
    connect(m_newChat, &QPushButton::clicked, this, [this] {
        m_chats.newChat();
        Q_EMIT writeRequested();
    });
    connect(m_search, &ChatSearch::changed, this, &ChatListPanel::updateSearch);
    connect(m_search, &ChatSearch::opened, this, &ChatListPanel::openFound);
    connect(m_search, &ChatSearch::ended, this, &ChatListPanel::writeRequested);
    connect(m_list, &QListView::clicked, this, &ChatListPanel::openSelected);
    connect(m_list, &QListView::customContextMenuRequested, this, &ChatListPanel::showMenu);
    connect(m_proxy, &ChatListProxy::renameRequested, &m_chats, &app::ChatController::renameChat);
    connect(m_proxy, &ChatListProxy::folderRenameRequested, &m_chats,
            &app::ChatController::renameFolder);
    connect(new ChatDrag(m_theme, *m_list, this), &ChatDrag::dropped, &m_chats,
            &app::ChatController::moveChat);
    connect(&m_chats, &app::ChatController::currentChatChanged, this,
            &ChatListPanel::selectCurrentChat);
    // Rows move when a chat is used: the mark goes with the chat.
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ChatListPanel::selectCurrentChat);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ChatListPanel::selectCurrentChat);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ChatListPanel::updateEmptyHint);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ChatListPanel::updateEmptyHint);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ChatListPanel::updateEmptyHint);
    connect(&m_chats, &app::ChatController::storeStateChanged, this,
            &ChatListPanel::updateEmptyHint);
    connect(&m_chats, &app::ChatController::chatDeleted, this, &ChatListPanel::offerUndo);
    connect(&m_chats, &app::ChatController::deletedChatsChanged, this, &ChatListPanel::updateUndo);
    connect(m_undo, &Banner::actionTriggered, &m_chats, &app::ChatController::undoDelete);
    connect(&m_theme, &Theme::changed, this, &ChatListPanel::applyTheme);
}

void ChatListPanel::follow(const WindowActions& actions, const ModelDrop& drop)
{
    connect(&drop, &ModelDrop::chatsDropped, m_chats.transfer(), &app::ChatTransfer::importChats);
    connect(m_chats.transfer(), &app::ChatTransfer::begun, this, &ChatListPanel::noticeRaised);
    m_chatSettings = actions.chatSettings;
    connect(actions.newFolder, &QAction::triggered, this, [this] {
        Q_EMIT noticeRaised();
        m_folders->askForName({});
    });
    connect(actions.findChat, &QAction::triggered, this, [this] {
        Q_EMIT noticeRaised();
        focusFilter();
    });
    connect(actions.renameChat, &QAction::triggered, this, [this] {
        Q_EMIT noticeRaised();
        renameCurrent();
    });
    connect(actions.importChats, &QAction::triggered, m_transfer, &TransferNotice::askForImport);
    connect(actions.exportChats, &QAction::triggered, m_transfer,
            [this] { m_transfer->askForExport({}, app::ExportFormat::Json); });
}

void ChatListPanel::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setFixedWidth(metrics.px(kWidth));
    m_newChat->setIcon(m_theme.icon(QStringLiteral("plus")));
    m_newChat->setIconSize(QSize(metrics.px(14), metrics.px(14)));
    layout()->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3),
                                 metrics.space(3));
    layout()->setSpacing(metrics.space(2));
    m_emptyHint->setContentsMargins(metrics.space(2), metrics.space(2), metrics.space(2), 0);
    m_list->doItemsLayout();
}

void ChatListPanel::updateSearch()
{
    const bool hadFocus = m_results->hasFocus();
    m_results->setVisible(m_search->isActive());
    m_list->setVisible(!m_search->isActive());
    if (hadFocus && !m_search->isActive()) {
        m_filter->setFocus(Qt::OtherFocusReason);
    }
    if (!m_search->isActive()) {
        Q_EMIT wordsChanged({});
    }
    updateEmptyHint();
}

void ChatListPanel::openFound(app::ChatId chat, app::MessageId message)
{
    Q_EMIT wordsChanged(m_search->typed());
    if (message) {
        Q_EMIT messageRequested(chat, message);
        return;
    }
    m_chats.openChat(chat);
    Q_EMIT writeRequested();
}

void ChatListPanel::updateEmptyHint()
{
    const bool isEmpty = m_search->isActive() || m_proxy->rowCount() == 0;
    m_emptyHint->setText(emptyHint());
    m_emptyHint->setVisible(isEmpty && !m_emptyHint->text().isEmpty());
}

QString ChatListPanel::emptyHint() const
{
    switch (m_chats.storeState()) {
    case app::StoreState::Opening:
        return {}; // for a moment, and nobody knows yet
    case app::StoreState::Checking:
        return tr("Checking the chats. They will be listed here.");
    case app::StoreState::Updating:
        return tr("Updating the chats to this version. They will be listed here.");
    default:
        return m_search->isActive() ? m_search->emptyHint() : tr("Your chats will be listed here.");
    }
}

QSize ChatListPanel::sizeHint() const
{
    return QSize(m_theme.metrics().px(kWidth), 0);
}

void ChatListPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

app::ChatId ChatListPanel::selectedChat() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? ChatListProxy::chatAt(index) : app::ChatId{};
}

void ChatListPanel::selectCurrentChat()
{
    m_proxy->setOpenChat(m_chats.currentChat());
    const QModelIndex index = m_proxy->indexOf(m_chats.currentChat());
    // While someone moves about in the list, their place is theirs.
    if (index.isValid() && !m_list->hasFocus()) {
        m_list->setCurrentIndex(index);
    }
}

void ChatListPanel::openSelected()
{
    const app::ChatId chat = selectedChat();
    if (!chat && m_list->currentIndex().isValid()) {
        m_folders->fold(m_list->currentIndex());
        return;
    }
    if (chat && chat != m_chats.currentChat()) {
        m_chats.openChat(chat);
    }
    Q_EMIT writeRequested();
}

void ChatListPanel::renameCurrent()
{
    if (!m_list->hasFocus()) {
        m_folders->unfoldFor(m_chats.currentChat());
        m_list->setCurrentIndex(m_proxy->indexOf(m_chats.currentChat()));
    }
    if (m_list->currentIndex().isValid()) {
        m_list->edit(m_list->currentIndex());
    }
}

void ChatListPanel::deleteSelected()
{
    if (const app::ChatId chat = selectedChat(); chat) {
        m_chats.deleteChat(chat);
    } else {
        m_folders->remove(m_list->currentIndex());
    }
}

void ChatListPanel::offerUndo(const QString& title)
{
    m_offered.insert(m_chats.lastDeletedChat());
    m_undo->showMessage(tr("Deleted \u201c%1\u201d").arg(inItsDirection(title)));
}

// Also when a deletion failed, which takes itself back. What was deleted in an earlier run of the
// program comes back by the keyboard and the menu.
void ChatListPanel::updateUndo()
{
    if (m_offered.count(m_chats.lastDeletedChat()) == 0) {
        m_undo->dismiss();
    } else if (!m_undo->isHidden()) { // the person may have closed it
        m_undo->showMessage(
            tr("Deleted \u201c%1\u201d").arg(inItsDirection(m_chats.lastDeletedTitle())));
    }
}

bool ChatListPanel::eventFilter(QObject* watched, QEvent* event)
{
    // What a field for a title leaves over comes by here and is not meant for the list.
    const QWidget* focused = QApplication::focusWidget();
    const bool isEditing = focused != nullptr && focused != m_list && m_list->isAncestorOf(focused);
    if (watched == m_list && !isEditing && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            openSelected();
            return true;
        case Qt::Key_Delete:
            if (!key->isAutoRepeat()) { // a key that is held means one chat
                deleteSelected();
            }
            return true;
        default:
            if (key->matches(QKeySequence::Undo) && m_folders->undo()) {
                return true;
            }
            if (key->matches(QKeySequence::Undo) && m_chats.canUndoDelete()) {
                m_chats.undoDelete();
                return true;
            }
            if (m_folders->takeKey(*key) || isTypedInList(*key)) {
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Letters are searched for, all of them: in the field.
bool ChatListPanel::isTypedInList(const QKeyEvent& key)
{
    const bool isCommand =
        (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (isCommand || key.text().isEmpty() || !key.text().front().isPrint()) {
        return false;
    }
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->insert(key.text());
    return true;
}

void ChatListPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!ChatListProxy::chatAt(index)) {
        m_folders->showMenu(index, m_list->viewport()->mapToGlobal(position));
        return;
    }
    const QPersistentModelIndex kept(index);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chatMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, kept] {
        m_list->setCurrentIndex(kept);
        openSelected();
    });
    menu->addAction(m_theme.icon(QStringLiteral("edit")), tr("Rename"), this, [this, kept] {
        m_list->setFocus();
        m_list->setCurrentIndex(kept);
        renameCurrent();
    });
    if (m_chatSettings != nullptr) {
        menu->addAction(m_theme.icon(QStringLiteral("sliders")), m_chatSettings->text(), this,
                        [this, kept] {
                            m_list->setCurrentIndex(kept);
                            openSelected();
                            m_chatSettings->trigger();
                        });
    }
    addActions(*menu, index);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ChatListPanel::addActions(QMenu& menu, const QModelIndex& index)
{
    const app::ChatId chat = ChatListProxy::chatAt(index);
    const app::Chat* found = m_chats.chats()->find(chat);
    const bool isPinned = found != nullptr && found->isPinned;
    menu.addAction(m_theme.icon(QStringLiteral("pin")), isPinned ? tr("Unpin") : tr("Pin"), this,
                   [this, chat, isPinned] {
                       m_chats.pinChat(chat, isPinned ? app::Pinning::ByDate : app::Pinning::OnTop);
                   });
    m_folders->extendMenu(menu, index);
    menu.addAction(m_theme.icon(QStringLiteral("copy")), tr("Duplicate"), this,
                   [this, chat] { m_chats.duplicateChat(chat); });
    QMenu* formats = menu.addMenu(tr("Export"));
    const auto addFormat = [this, formats, chat](const QString& name, app::ExportFormat format) {
        formats->addAction(name, this,
                           [this, chat, format] { m_transfer->askForExport(chat, format); });
    };
    addFormat(tr("Whole chat (JSON)\u2026"), app::ExportFormat::Json);
    addFormat(tr("Markdown\u2026"), app::ExportFormat::Markdown);
    addFormat(tr("Plain text\u2026"), app::ExportFormat::PlainText);
    menu.addSeparator();
    menu.addAction(m_theme.icon(QStringLiteral("trash")), tr("Delete"), this,
                   [this, chat] { m_chats.deleteChat(chat); });
}

} // namespace trilume::ui
