// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

#include <vector>

namespace trilume::ui {

// What can be done with a message by the buttons beside it.
enum class MessageAction
{
    Copy = 1,
    Regenerate = 2, // another answer in its place
    GoOn = 3,       // of an answer that ended early
    Edit = 4,       // another message in its place
    PreviousBranch = 5,
    NextBranch = 6,
};

// In the order of their buttons. None while it is being written.
[[nodiscard]] std::vector<MessageAction> messageActions(const QModelIndex& index);

// At one end of the branches there is no further one.
[[nodiscard]] bool isPossible(MessageAction action, const QModelIndex& index);

// Whether the model has to write for it.
[[nodiscard]] bool needsModel(MessageAction action);

[[nodiscard]] QString actionIcon(MessageAction action);
[[nodiscard]] QString actionText(MessageAction action); // for menus and tool tips

// "2 / 3"; empty where there is no fork.
[[nodiscard]] QString branchText(const QModelIndex& index);

} // namespace trilume::ui
