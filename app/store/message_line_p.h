// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QString>

namespace trilume::app {

// Messages that are read together. `statement` is what a statement begins with: `line`, of their
// ids, with a `depth` that is the larger the earlier a message comes; `value` is to be bound first.
struct MessageLine
{
    QString statement;
    qint64 value = 0;
};

// From a root to a leaf, whose depth is 0.
[[nodiscard]] inline MessageLine lineTo(MessageId leaf)
{
    return {QStringLiteral("WITH RECURSIVE line (id, depth) AS ("
                           " SELECT id, 0 FROM messages WHERE id = ?"
                           " UNION ALL"
                           " SELECT messages.parent_id, line.depth + 1"
                           " FROM line JOIN messages USING (id)"
                           " WHERE messages.parent_id IS NOT NULL)"),
            leaf.value};
}

// All of a chat, parents first.
[[nodiscard]] inline MessageLine allOf(ChatId chat)
{
    return {QStringLiteral("WITH line (id, depth) AS ("
                           " SELECT id, -id FROM messages WHERE chat_id = ?)"),
            chat.value};
}

} // namespace trilume::app
