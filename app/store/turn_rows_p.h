// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/turn.h"
#include "engine/base/result.h"

namespace trilume::app {

class Database;

// Rows of a turn, of StoreWorker: all of them or, when it fails, none.

[[nodiscard]] Result<BegunTurn> storeNewTurn(Database& database, const NewTurn& turn);

// Lets the chat's path run through `branch`, to its newest leaf. Its time stays: nothing was said.
[[nodiscard]] Result<Chat> storeBranch(Database& database, ChatId chat, MessageId branch);

// As it ended. The chat as it is then; without an id when it was removed for good in the meantime.
[[nodiscard]] Result<Chat> storeAnswer(Database& database, const Message& answer);

} // namespace trilume::app
