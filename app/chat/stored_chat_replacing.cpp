// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of StoredChatController that does away with all chats, or puts others in their place.
#include "app/chat/chat_request.h"
#include "app/chat/stored_chat_controller.h"
#include "app/platform/worker.h"
#include "app/store/search_worker.h"
#include "app/store/store_worker.h"

namespace trilume::app {

void StoredChatController::deleteEverything()
{
    m_isToDelete = true;
    if (m_turn) {
        stop(); // its end goes on
        return;
    }
    m_isToDelete = false;
    m_parts.search.cancel();
    m_transfer.cancel();
    newChat();
    m_newSettings = {};
    m_unsavedSettings.clear();
    takeSettings({});
    m_storedNewSettings.reset(); // told when it is open again
    post(m_parts.store, [](StoreWorker& store) { store.deleteEverything(); });
}

void StoredChatController::restoreFrom(const QString& copy)
{
    if (m_turn) {
        m_toRestore = copy;
        stop(); // its end goes on
        return;
    }
    m_stateBefore = m_storeState;
    m_parts.search.cancel();
    m_transfer.cancel();
    Q_EMIT leavingChat(); // what is typed goes to the chats that it was typed for
    setStoreState(StoreState::Opening);
    updateCanSend();
    post(m_parts.store, [copy](StoreWorker& store) { store.restoreFrom(copy); });
}

// Nothing of what is shown is in the chats that come now.
void StoredChatController::onRestored(const QString& kept)
{
    m_drafts.clear();
    m_unsavedDrafts.clear();
    m_unsavedSettings.clear();
    m_returning.clear();
    m_newSettings = {};
    m_storedNewSettings.reset();
    show({}, titleFor(QString()), defaultMode());
    Q_EMIT restored(kept);
}

void StoredChatController::onRestoreFailed(const QString& message)
{
    if (m_storeState == StoreState::Opening) {
        setStoreState(m_stateBefore);
    }
    updateCanSend();
    Q_EMIT restoreFailed(message);
}

} // namespace trilume::app
