// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"
#include "engine/base/result.h"

#include <vector>

namespace trilume::app {

class Database;
struct MessageLine;

// Rows of the table of energy, of MessageRepository: one for each meter of an answer and each phase
// of it that is known.

// Writes those of a message that has none. Without effect when the message is not there.
[[nodiscard]] Status insertEnergies(Database& database,
                                    MessageId message,
                                    const MessageStats& stats);

[[nodiscard]] Status deleteEnergies(Database& database, MessageId message);

// Fills in those of the messages of a line, which are `messages` in that order; all
// but what the machine was set to.
[[nodiscard]] Status readEnergies(Database& database,
                                  const MessageLine& line,
                                  std::vector<Message>& messages);

} // namespace trilume::app
