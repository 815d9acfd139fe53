// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "engine/base/result.h"

namespace trilume::app {

class Database;

// Rows of a chat that is there twice, of ChatRepository. Copies the messages of all branches with
// their energy and origin to an empty chat, whose path then is that of the other. An answer that is
// being written is as far as it was stored, and stopped. Within a Transaction.
[[nodiscard]] Status copyMessages(Database& database, ChatId from, ChatId to);

} // namespace trilume::app
