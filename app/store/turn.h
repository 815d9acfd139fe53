// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/store/message.h"

#include <QString>

#include <optional>

namespace trilume::app {

// What is stored before an answer is generated.
struct NewTurn
{
    TurnId turn;
    ChatId chat; // none: a chat is made with the next three
    QString newTitle;
    ChatMode newMode = ChatMode::Dialogue;
    ChatSettings newSettings;
    MessageId parent; // what is answered or followed: a branch begins where something does already
    std::optional<QString> question; // nothing: the model goes on after `parent`
    QString modelName;
    // In place of all but the chat: an answer that has ended is taken up again and goes on.
    MessageId resumed;
};

struct BegunTurn
{
    TurnId turn;
    Chat chat;
    std::optional<Message> question;
    Message answer; // Running; empty unless it was taken up again
};

} // namespace trilume::app
