// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_search.h"

#include "app/chat/chat_controller.h"
#include "ui/chat/found_chats.h"
#include "ui/chat/found_chats_delegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace trilume::ui {

ChatSearch::ChatSearch(const Theme& theme,
                       app::ChatController& chats,
                       QLineEdit& field,
                       QListView& results,
                       QObject* parent)
    : QObject(parent)
    , m_chats(chats)
    , m_field(field)
    , m_results(results)
    , m_found(new FoundChats(*chats.chats(), this))
{
    m_results.setModel(m_found);
    m_results.setItemDelegate(new FoundChatsDelegate(theme, &m_results));
    m_field.installEventFilter(this);
    m_results.installEventFilter(this);
    connect(&m_field, &QLineEdit::textChanged, this, &ChatSearch::look);
    connect(&m_results, &QListView::clicked, this, &ChatSearch::openAt);
    connect(&theme, &Theme::changed, &m_results, &QListView::doItemsLayout);
    const app::ChatFinder* finder = chats.finder();
    connect(finder, &app::ChatFinder::found, this, [this](const app::FoundMessages& messages) {
        m_isLooking = false;
        m_found->show(messages);
        Q_EMIT changed();
    });
    connect(finder, &app::ChatFinder::failed, this, [this](const QString& message) {
        m_isLooking = false;
        m_failure = message;
        m_found->show({});
        Q_EMIT changed();
    });
    // What was deleted goes, and what is renamed, answered or brought back may be found now.
    const app::ChatListModel* list = chats.chats();
    const auto lookAgain = [this] {
        if (isActive()) {
            m_failure.clear();
            m_found->refresh();
            m_chats.finder()->look(typed());
        }
    };
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(list, signal, this, lookAgain);
    }
    connect(list, &QAbstractItemModel::modelReset, this, lookAgain); // imported
    connect(list, &QAbstractItemModel::rowsMoved, this, lookAgain);  // answered, pinned
}

bool ChatSearch::isActive() const
{
    return !typed().trimmed().isEmpty();
}

QString ChatSearch::typed() const
{
    return m_field.text();
}

QString ChatSearch::emptyHint() const
{
    if (!isActive() || m_isLooking || m_found->rowCount() > 0) {
        return {};
    }
    return m_failure.isEmpty() ? tr("No chat holds these words.") : m_failure;
}

void ChatSearch::look()
{
    m_failure.clear();
    const app::SearchWords words(typed());
    m_isLooking = !words.isEmpty();
    m_found->setWords(words);
    m_chats.finder()->look(typed());
    Q_EMIT changed();
}

void ChatSearch::openAt(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const auto chat = index.data(FoundChats::ChatRole).value<app::ChatId>();
    if (index.data(FoundChats::KindRole).toInt() == static_cast<int>(FoundChats::Kind::More)) {
        const int row = index.row();
        m_found->expand(chat);
        m_results.setCurrentIndex(m_found->index(row));
        return;
    }
    Q_EMIT opened(chat, index.data(FoundChats::MessageRole).value<app::MessageId>());
}

bool ChatSearch::isFieldKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        m_field.clear();
        Q_EMIT ended();
        return true;
    case Qt::Key_Down:
        if (m_found->rowCount() > 0) {
            m_results.setFocus(Qt::OtherFocusReason);
            m_results.setCurrentIndex(m_found->index(0));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openAt(m_found->index(0));
        return true;
    default:
        return false;
    }
}

bool ChatSearch::isResultsKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        return isFieldKey(key);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openAt(m_results.currentIndex());
        return true;
    case Qt::Key_Up:
        if (m_results.currentIndex().row() <= 0) {
            m_field.setFocus(Qt::OtherFocusReason);
            return true;
        }
        return false;
    default:
        return false;
    }
}

// While something is generated Esc is the key of an action that stops it, but not where there is a
// search to be ended.
bool ChatSearch::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    // First by its kind: others come while one of the two is gone already.
    if ((!isKey && event->type() != QEvent::ShortcutOverride) || !isActive()) {
        return QObject::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!isKey) {
        if (key->key() == Qt::Key_Escape) {
            event->accept();
        }
        return key->key() == Qt::Key_Escape;
    }
    if (watched == &m_field ? isFieldKey(key->key()) : isResultsKey(key->key())) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace trilume::ui
