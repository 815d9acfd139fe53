// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/imported_chat.h"

#include <QString>

#include <vector>

namespace trilume::app {

// A message as other programs keep it: by names of their own, in any order.
struct TreeNode
{
    QString name;
    QString parent;      // none: it begins the chat
    bool isShown = true; // else its place is taken by what follows it
    Message message;     // without ids
};

// Puts the nodes in order, parents first and siblings as they stand, and names them by place. One
// whose parent is not there begins the chat; of a circle, which no beginning leads to, nothing is
// taken; of two of a name the first is. Each is told in `repairs`. Takes no stack: trees may be as
// deep as they like.
void arrange(const std::vector<TreeNode>& nodes, const QString& current, ImportedChat& chat);

} // namespace trilume::app
