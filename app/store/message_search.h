// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"
#include "app/store/search_words.h"
#include "engine/base/result.h"

#include <functional>
#include <vector>

namespace trilume::app {

class Database;

// A message that holds all words.
struct MessageHit
{
    ChatId chat;
    MessageId message;
    MessageRole role = MessageRole::User;
    Snippet snippet;
};

struct FoundMessages
{
    std::vector<MessageHit> hits; // the newest message first
    bool isCut = false;           // there are more
};

inline constexpr int kMostHits = 200;

// Messages of all branches, but not of deleted chats, nor answers that are still being written.
// [the database's thread] Asks `isCancelled` between messages; what was found until then is
// returned.
[[nodiscard]] Result<FoundMessages> searchMessages(Database& database,
                                                   const SearchWords& words,
                                                   const std::function<bool()>& isCancelled = {},
                                                   int mostHits = kMostHits);

} // namespace trilume::app
