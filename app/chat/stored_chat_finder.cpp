// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/stored_chat_finder.h"

#include "app/store/search_worker.h"

namespace trilume::app {

StoredChatFinder::StoredChatFinder(SearchWorker& worker, QObject* parent)
    : ChatFinder(parent)
    , m_worker(worker)
{
    connect(&worker, &SearchWorker::found, this,
            [this](std::int64_t search, const FoundMessages& messages) {
                if (m_isLooking && search == m_search) {
                    Q_EMIT found(messages);
                }
            });
    connect(&worker, &SearchWorker::failed, this,
            [this](std::int64_t search, const QString& message) {
                if (m_isLooking && search == m_search) {
                    Q_EMIT failed(message);
                }
            });
}

void StoredChatFinder::look(const QString& text)
{
    m_isLooking = !SearchWords(text).isEmpty();
    if (!m_isLooking) {
        m_worker.cancel();
        return;
    }
    m_worker.announce(++m_search);
    post(m_worker,
         [search = m_search, text](SearchWorker& worker) { worker.search(search, text); });
}

} // namespace trilume::app
