// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/chat_finder.h"

#include <cstdint>

namespace trilume::app {

class SearchWorker;

// The ChatFinder over the database. [ui thread] A search that was typed over ends on its thread;
// what it still tells is dropped.
class StoredChatFinder final : public ChatFinder
{
    Q_OBJECT

public:
    // Borrowed; lives on a thread of its own and may end before this, which is not asked then.
    explicit StoredChatFinder(SearchWorker& worker, QObject* parent = nullptr);

    void look(const QString& text) override;

private:
    SearchWorker& m_worker;
    std::int64_t m_search = 0;
    bool m_isLooking = false;
};

} // namespace trilume::app
