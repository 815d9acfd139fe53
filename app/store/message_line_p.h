// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::app {

// What a statement begins with that reads the messages from a root to a leaf: `line`, of their ids,
// with `depth` 0 at the leaf, whose id is the one value to be bound.
[[nodiscard]] inline QString lineTo()
{
    return QStringLiteral("WITH RECURSIVE line (id, depth) AS ("
                          " SELECT id, 0 FROM messages WHERE id = ?"
                          " UNION ALL"
                          " SELECT messages.parent_id, line.depth + 1"
                          " FROM line JOIN messages USING (id)"
                          " WHERE messages.parent_id IS NOT NULL)");
}

} // namespace trilume::app
