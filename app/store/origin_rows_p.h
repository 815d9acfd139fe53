// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"
#include "engine/base/result.h"

#include <vector>

namespace trilume::app {

class Database;
struct MessageLine;

// Rows of the table of what wrote the answers, of MessageRepository.

// One that is there is replaced; an origin of which nothing is known has none. Without effect when
// the message is not there.
[[nodiscard]] Status storeOrigin(Database& database, MessageId message, const AnswerOrigin& origin);

// Fills in those of the messages of a line, which are `messages` in that order.
[[nodiscard]] Status readOrigins(Database& database,
                                 const MessageLine& line,
                                 std::vector<Message>& messages);

} // namespace trilume::app
